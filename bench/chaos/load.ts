import { setTimeout } from 'node:timers/promises'
import { plausibleAct } from './acts'
import { type Book, type Errand, noteAct, type SentAct } from './book'
import { run } from './errands'
import { ask } from './http'
import { type Random, randomFrom } from './random'
import { report } from './report'
import type { Target } from './target'

const PARTNER_CLIENTS = 6
const RESIDENT_CLIENTS = 2
/** The newest redemptions that a resident can list. */
const ORDERS_LISTED = 100
/** New acts of one client in one round: what is stored grows, and each round verifies all of it. */
const ACTS_A_ROUND = 100

interface Round {
  seed: string
  round: number
  signal: AbortSignal
}

/** Partners and residents at work, until they are told to stop. Resolves when each has its last answer or error. */
export async function load(target: Target, book: Book, round: Round): Promise<void> {
  const clients = [
    ...Array.from({ length: PARTNER_CLIENTS }, () => partnerClient),
    ...Array.from({ length: RESIDENT_CLIENTS }, () => residentClient),
  ]
  await Promise.all(
    clients.map((client, i) => client(target, book, { ...round, name: `c${i}`, random: randomFrom(`${round.seed}/${i}`) })),
  )
}

interface Client extends Round {
  name: string
  random: Random
}

/** New acts, now and then with some that were acknowledged before, and now and then in two batches at once. */
async function partnerClient(target: Target, book: Book, { round, name, random, signal }: Client): Promise<void> {
  let made = 0
  const fresh = (partner: string, behaviour: string) => {
    const id = `r${round}-${name}-${++made}`
    return noteAct(book, partner, plausibleAct(random, { id, behaviour, resident: random.pick(target.residents) }), round)
  }
  while (!signal.aborted) {
    const partner = random.pick(target.partners)
    const left = ACTS_A_ROUND - made
    const size = Math.min(left, random.chance(0.4) ? 1 : random.int(2, random.pick([10, 30, 200])))
    const batch = Array.from({ length: size }, () => fresh(partner.code, random.pick(partner.behaviours)))
    const known = book.acknowledged.get(partner.code) ?? []
    if (known.length > 0 && (size === 0 || random.chance(0.3))) batch.push(...sample(random, known, 10))
    if (batch.length === 0) return
    const posts = [report(book, target.url, partner, batch)]
    if (random.chance(0.25)) posts.push(report(book, target.url, partner, sample(random, batch, 20)))
    const answered = await Promise.all(posts)
    await setTimeout(random.int(0, answered.includes(false) ? 20 : 10))
  }
}

/** Some of a list, none of them twice. */
const sample = (random: Random, list: readonly SentAct[], most: number): SentAct[] => [
  ...new Set(Array.from({ length: Math.min(most, list.length) }, () => random.pick(list))),
]

/** Redemptions and check-ins, and again those of before. */
async function residentClient(target: Target, book: Book, { round, random, signal }: Client): Promise<void> {
  while (!signal.aborted) {
    const { name, token } = random.pick(target.signedIn)
    const own = { resident: name, token, round }
    const granted = random.chance(0.3) ? book.errands.filter(({ proof }) => proof) : []
    const errand =
      granted.length > 0
        ? random.pick(granted)
        : random.chance(0.5)
          ? order(book, own, random)
          : await checkIn(target, book, own, random)
    const twice = random.chance(0.25)
    const answered = errand ? await Promise.all((twice ? [1, 2] : [1]).map(() => run(book, target.url, errand))) : [false]
    if (answered.includes(false)) await setTimeout(10)
  }
}

type Own = Pick<Errand, 'resident' | 'token' | 'round'>

const keep = (book: Book, errand: Errand): Errand => {
  book.errands.push(errand)
  return errand
}

function order(book: Book, own: Own, random: Random): Errand | undefined {
  const orders = book.errands.filter(({ kind, resident, refused }) => kind === 'order' && resident === own.resident && !refused)
  if (orders.length === ORDERS_LISTED) return undefined
  return keep(book, { kind: 'order', ...own, input: { offerId: 1, quantity: 1, requestId: random.uuid() } })
}

async function checkIn(target: Target, book: Book, own: Own, random: Random): Promise<Errand | undefined> {
  const codes = await ask(book, `${target.url}/sandbox/site-codes`)
  if (!codes) return undefined
  const { code } = random.pick(codes.body as { code: string }[])
  return keep(book, { kind: 'check-in', ...own, input: { code, requestId: random.uuid() } })
}
