import type { Book, Errand, SentAct } from './book'
import { call, run } from './errands'
import { ask } from './http'
import { report } from './report'
import type { Target } from './target'

const AT_ONCE = 6
const BATCH = 500
/** How often something is asked again before it counts as unanswered. */
const ATTEMPTS = 20

/** What is asked about: the acts and errands of one round, all that are open, and some of before; or everything. */
export interface Scope {
  acts: SentAct[]
  errands: Errand[]
}

/** Works through `items`, several at once. */
async function each<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}

async function insist(book: Book, what: string, attempt: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < ATTEMPTS; n++) if (await attempt()) return
  book.wrong.push(`${what}: no answer, though the programme is ready`)
}

/** Asks for everything in `scope` again, until it is answered; the book says what contradicts itself. */
export async function askAgain({ url, partners }: Target, book: Book, { acts, errands }: Scope): Promise<void> {
  const batches = partners.flatMap((partner) => {
    const own = acts.filter((sent) => sent.partner === partner.code)
    return Array.from({ length: Math.ceil(own.length / BATCH) }, (_, i) => ({
      partner,
      batch: own.slice(i * BATCH, (i + 1) * BATCH),
    }))
  })
  await each(batches, ({ partner, batch }) => insist(book, 'a batch', () => report(book, url, partner, batch)))
  await each(errands, (errand) => insist(book, errand.kind, () => run(book, url, errand)))
}

/** Compares the public totals and the residents' orders with the book, in which nothing may be open. */
export async function compareTotals({ url, signedIn }: Target, book: Book): Promise<void> {
  const proofs = [...book.acts.values(), ...book.errands.filter(({ kind }) => kind === 'check-in')].flatMap(
    ({ proof }) => proof ?? [],
  )
  const answer = await ask(book, `${url}/public/v1/totals`)
  const { acts, mg } = answer!.body as { acts: number; mg: number }
  const expected = { acts: proofs.length, mg: proofs.reduce((sum, proof) => sum + proof.mg, 0) }
  if (acts !== expected.acts || mg !== expected.mg)
    (acts < expected.acts || (acts === expected.acts && mg < expected.mg) ? book.lost : book.doubled).push(
      `totals: ${acts} acts of ${mg} mg where ${expected.acts} of ${expected.mg} mg were acknowledged`,
    )
  await each(signedIn, async ({ name, token }) => {
    const granted = book.errands.filter(({ kind, resident, proof }) => kind === 'order' && resident === name && proof)
    const listed = (await call(book, url, { token, procedure: 'mall.orders' }))?.result?.data as { id: string }[]
    const [is, should] = [listed.map(({ id }) => id).sort(), granted.map(({ proof }) => proof!.id).sort()]
    for (const id of should) if (!is.includes(id)) book.lost.push(`order ${id} of ${name} is gone`)
    if (is.length > should.length) book.doubled.push(`${name} has ${is.length} orders where ${should.length} were granted`)
  })
}
