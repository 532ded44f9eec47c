import fc from 'fast-check'
import { CHECKS } from '../../src/audit/checks'
import { openSnapshot } from '../../src/audit/snapshot'
import type { Database } from '../../src/database-url'
import { openStore, type Store } from '../../src/store'
import { DIALECTS, freshDatabase } from '../databases'
import { arrival, arrivals, inGeneral } from './arrival'
import { expectAllTimeBoard, expectBoards } from './boards'
import { type Player, player } from './play'
import { openReader, type Reader } from './reader'
import { opening, step } from './steps'

// A run is made longer by MODEL_RUNS; what fast-check prints of a failing one replays it, with `-t` and the test’s name.
// biome-ignore lint/style/noProcessEnv: for this test alone
const { MODEL_RUNS = '2000', MODEL_SEED, MODEL_PATH } = process.env
const RUNS = Number(MODEL_RUNS)
/** Milliseconds after which even the search for the smallest failing sequence ends. */
const LIMIT = 60_000 + RUNS * 120
const settings = (numRuns: number) => ({
  numRuns: Math.ceil(numRuns),
  interruptAfterTimeLimit: LIMIT - 10_000,
  markInterruptAsFailure: true,
  ...(MODEL_SEED ? { seed: Number(MODEL_SEED) } : {}),
  ...(MODEL_PATH ? { path: MODEL_PATH } : {}),
})

const oneByOne = fc.array(step, { minLength: 1, maxLength: 15, size: 'max' }).map((steps) => steps.map((one) => [one]))
const inGroups = fc.array(fc.array(step, { minLength: 1, maxLength: 6, size: 'max' }), {
  minLength: 1,
  maxLength: 3,
  size: 'max',
})

jest.setTimeout(LIMIT)

/** PostgreSQL looks for deadlocks soon: commands that come at once run into some, and a second's wait for each would be long. */
function quickly(database: Database): Database {
  if (database.dialect === 'sqlite') return database
  const url = new URL(database.url)
  url.searchParams.set('options', '-c deadlock_timeout=20ms')
  return { ...database, url: url.toString() }
}

describe.each(DIALECTS)('the store on %s does what the model does', (dialect) => {
  let store: Store
  let reader: Reader
  let played: Player
  let close: () => Promise<void>
  let findings: () => Promise<unknown[]>

  beforeAll(async () => {
    const database = quickly(await freshDatabase(dialect))
    store = await openStore(database, { now: () => Date.parse('2026-11-21T12:00:00+08:00') })
    reader = await openReader(database)
    played = player({ store, reader })
    close = async () => {
      await reader.close()
      await store.close()
    }
    findings = async () => {
      const snapshot = await openSnapshot(database)
      const found: unknown[] = []
      for (const { name, differences } of CHECKS) found.push(...(await snapshot.all(differences)).map((row) => [name, row]))
      await snapshot.close()
      return found
    }
  })
  afterAll(() => close())

  it('when commands come one after the other', () =>
    fc.assert(
      fc.asyncProperty(opening, oneByOne, async (start, groups) => {
        const { world, state } = await played.play(start, groups)
        if (world.n % 8 === 0) await expectBoards(store, world, state)
      }),
      settings(RUNS * 0.7),
    ))

  it('as in some order, when commands come at once', () =>
    fc.assert(
      fc.asyncProperty(opening, inGroups, async (start, groups) => {
        await played.play(start, groups)
      }),
      settings(RUNS * 0.3),
    ))

  it('and the order in which acts arrive makes no difference to the rollups', () =>
    fc.assert(
      fc.asyncProperty(opening, arrivals, async (start, list) => {
        const [first, second] = [arrival(list, 0, start), arrival(list, 1, start)]
        const oneByOne = await played.play(
          start,
          [...first.batches, ...first.reversals].map((one) => [one]),
        )
        const atOnce = await played.play(start, [second.batches, ...second.reversals.map((one) => [one])])
        expect(inGeneral(atOnce.world, atOnce.rollups)).toEqual(inGeneral(oneByOne.world, oneByOne.rollups))
      }),
      settings(RUNS * 0.05),
    ))

  it('and the board of all time has everybody in their place', () => expectAllTimeBoard(store))

  it('and the audit of all that was written finds nothing', async () => {
    expect(await findings()).toEqual([])
  })
})
