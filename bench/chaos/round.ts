import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ready, type ServerProcess, startAndKill, startServer } from '../../apps/bff/test/server-process'
import type { Book, Errand, SentAct } from './book'
import { askAgain, compareTotals, type Scope } from './check'
import { command } from './command'
import type { TestBed } from './database'
import { load } from './load'
import { type Random, randomFrom } from './random'
import type { Target } from './target'

/** Acts of earlier rounds that each round asks for again. */
const SAMPLE = 500

export type Victim = 'server' | 'database' | 'both'

/** One programme through its rounds. */
export interface Play {
  seed: string
  bed: TestBed
  book: Book
  target: Target
  server: ServerProcess
}

/** What a round saw: the load's duration until the kill in ms, and what the kill left acknowledged and open. */
interface Seen {
  moment: number
  acknowledged: number
  open: number
}

/** Load, a kill at a random moment, a restart, and every question again. */
export async function playRound(play: Play, round: number, victim: Victim): Promise<Seen> {
  const { bed, book, target, seed } = play
  const random = randomFrom(`${seed}/${round}`)
  const stop = new AbortController()
  const work = load(target, book, { seed: `${seed}/${round}`, round, signal: stop.signal })
  const moment = random.int(30, 600)
  await setTimeout(moment)
  if (!play.server.running()) throw new Error('the server ended by itself')
  await Promise.all([
    victim === 'server' ? undefined : bed.server!.crash(),
    victim === 'database' ? undefined : play.server.kill(),
  ])
  // The clients go on for a moment: nobody told them, and a server without its database must say so.
  await setTimeout(random.int(0, 150))
  stop.abort()
  await work
  const sent = [...book.acts.values(), ...book.errands].filter((one) => one.round === round)
  const acknowledged = sent.filter(({ proof }) => proof).length
  const seen = { moment, acknowledged, open: sent.filter(isOpen).length }
  await revive(play, random, victim)
  await Promise.all([command('verify', [], bed.environment), askAgain(target, book, scopeOf(book, round, random))])
  await compareTotals(target, book)
  return seen
}

/** Starts again what was killed; now and then the server is killed once more while it starts. */
async function revive(play: Play, random: Random, victim: Victim): Promise<void> {
  if (victim !== 'server') await play.bed.server!.start()
  if (victim !== 'database') {
    const log = path.join(play.bed.dataDir, 'server.log')
    if (random.chance(0.2)) await startAndKill(play.bed.environment, log, random.int(50, 900))
    play.server = await startServer(play.bed.environment, log)
    play.target.url = play.server.url
  }
  await ready(play.server)
}

const isOpen = (one: SentAct | Errand) => !one.proof && !('refused' in one && one.refused)

function scopeOf(book: Book, round: number, random: Random): Scope {
  const current = (one: SentAct | Errand) => isOpen(one) || (one.round === round && one.proof)
  const acts = [...book.acts.values()]
  const earlier = Array.from({ length: Math.min(acts.length, SAMPLE) }, () => random.pick(acts))
  return { acts: [...new Set([...acts.filter(current), ...earlier])], errands: book.errands.filter(current) }
}

/** Every question of every round once more, and the books. */
export async function askEverything({ bed, book, target }: Play): Promise<void> {
  await askAgain(target, book, { acts: [...book.acts.values()], errands: book.errands.filter(({ proof }) => proof) })
  await compareTotals(target, book)
  await command('verify', [], bed.environment)
}
