import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DIALECTS, type Dialect } from './database'
import { askEverything, type Play, playRound, type Victim } from './round'
import { setStage } from './stage'

const USAGE = 'usage: npm run chaos -- [--rounds 100] [--dialect sqlite|postgresql|both] [--seed N]      (rounds on each dialect)'
const VICTIMS: Record<Dialect, readonly Victim[]> = { sqlite: ['server'], postgresql: ['server', 'database', 'both'] }
/** Rounds on one programme, before a fresh one: each round verifies all that it holds. */
const ROUNDS_A_PLAY = 25
const SHOWN = 20

function options() {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { rounds: option, dialect: option, seed: option } })
  const { rounds = '100', dialect = 'both', seed = String(randomInt(1_000_000)) } = values
  const dialects = DIALECTS.filter((one) => dialect === 'both' || dialect === one)
  if (!/^[1-9]\d{0,4}$/.test(rounds) || dialects.length === 0) throw new Error(USAGE)
  return { rounds: Number(rounds), dialects, seed }
}

/** What several plays came to. */
interface Sum {
  rounds: number
  acknowledged: number
  lost: number
  doubled: number
}

const problems = ({ book }: Play) => [...book.lost, ...book.doubled, ...book.wrong]

async function narrated(play: Play, dialect: Dialect, round: number): Promise<void> {
  const started = performance.now()
  const before = play.book.turnedAway
  const victim = VICTIMS[dialect][(round - 1) % VICTIMS[dialect].length]!
  const { moment, acknowledged, open } = await playRound(play, round, victim)
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  console.log(
    `${dialect} ${round}: ${victim} killed after ${moment} ms with ${acknowledged} acknowledged and ${open} open, ` +
      `${play.book.turnedAway - before} told to wait (${seconds} s)`,
  )
}

/** Plays some rounds on a fresh programme and adds to the sum. Answers where its data are kept, when something did not hold. */
async function playOn(dialect: Dialect, rounds: number, seed: string, sum: Sum): Promise<string[] | undefined> {
  const play = await setStage(dialect, seed)
  const { bed, book } = play
  const last = Math.min(sum.rounds + ROUNDS_A_PLAY, rounds)
  let failure: unknown
  try {
    while (sum.rounds < last && problems(play).length === 0) await narrated(play, dialect, ++sum.rounds)
    if (problems(play).length === 0) await askEverything(play)
  } catch (error) {
    failure = error
  }
  await play.server.kill()
  const holds = failure === undefined && problems(play).length === 0
  await bed.end(!holds)
  if (holds) rmSync(bed.dataDir, { recursive: true })
  for (const problem of problems(play).slice(0, SHOWN)) console.log(`  ${problem}`)
  if (failure) console.log(failure)
  sum.acknowledged += [...book.acts.values(), ...book.errands].filter(({ proof }) => proof).length
  sum.lost += book.lost.length
  sum.doubled += book.doubled.length
  return holds ? undefined : bed.folders
}

async function main(): Promise<void> {
  const { rounds, dialects, seed } = options()
  console.log(`seed ${seed}`)
  for (const dialect of dialects) {
    const sum: Sum = { rounds: 0, acknowledged: 0, lost: 0, doubled: 0 }
    let kept: string[] | undefined
    while (sum.rounds < rounds && !kept) kept = await playOn(dialect, rounds, seed, sum)
    console.log(
      `chaos: ${sum.rounds} rounds on ${dialect}, acknowledged ${sum.acknowledged}, lost ${sum.lost}, doubled ${sum.doubled}`,
    )
    if (!kept) continue
    process.exitCode = 1
    console.log(`  again: npm run chaos -- --rounds ${rounds} --dialect ${dialect} --seed ${seed}\n  data:  ${kept.join(' ')}`)
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
