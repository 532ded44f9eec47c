import { shardOf } from '../../src/shard'
import type { Store } from '../../src/store'
import type { Command } from './command'
import { bookLines, expectedLines } from './expected'
import { type Issued, orders, textOf } from './linearize'
import { allTimeSql, differences, lanesOf, listsOf, worldSql } from './observed'
import { courses, issue } from './perform'
import type { Reader } from './reader'
import { beginning, resolve } from './resolve'
import { emptyState, type State } from './state'
import type { Opening, Step } from './steps'
import { idsByShard, makeWorld, type World } from './world'

/** After every lot and hold there is. */
const END = { year: 9_999, at: Date.UTC(2200, 0, 1) }

/** A sequence that went as the model says. */
export interface Played {
  world: World
  state: State
  /** What the rollups hold of it. */
  rollups: string[]
}

/** Plays sequences on one store, each in a world of its own, and compares what became of them with the model. */
export interface Player {
  /** Groups of steps are issued one after the other, the steps of a group at once. Throws at the first difference. */
  play(opening: Opening, groups: readonly (readonly Step[])[]): Promise<Played>
}

export function player({ store, reader }: { store: Store; reader: Reader }): Player {
  const sql = { ...worldSql(reader), shared: allTimeSql(reader) }
  const idIn = idsByShard(store.newId)
  let worlds = 0
  const remains: Remains = { holds: false, shards: new Set() }

  const books = async (world: World) => (await reader.lines(sql.books, listsOf(world))).sort()
  const shared = (world: World) => reader.lines(sql.shared, lanesOf(world))

  /** Issues commands at once and finds the order in which they were done. */
  async function together(world: World, state: State, commands: readonly Command[]): Promise<State> {
    const outcomes = await Promise.all(commands.map((command) => issue(store.writes, command)))
    const issued = commands.map((command, i): Issued => ({ command, outcome: outcomes[i]! }))
    if (issued.length === 1) return alone(state, issued[0]!)
    const lines = await books(world)
    const text = lines.join('\n')
    let near: State | undefined
    for (const next of orders(state, issued)) {
      if (bookLines(next).join('\n') === text) return next
      near ??= next
    }
    const told = issued.map(({ command, outcome }) => `${textOf(command)}\n    ${textOf(outcome)}`).join('\n')
    if (!near) throw new Error(`no order of these commands has these outcomes:\n${told}`)
    throw new Error(
      `no order of these commands leads here; the first that has their outcomes: ${differing(bookLines(near), lines)}\n${told}`,
    )
  }

  return {
    async play(opening, groups) {
      await clear(store, remains, opening, groups)
      const world = makeWorld(worlds++, store.newId, idIn, opening)
      const before = await shared(world)
      let state = await settleIn(store, world, opening, groups)
      for (const group of groups) {
        const commands = group.map((step) => resolve(world, step))
        state = await together(world, state, commands)
      }
      state = await withoutHolds(store, state, world)
      remains.holds = false
      const rollups = [...(await reader.lines(sql.rollups, listsOf(world))), ...differences(before, await shared(world))]
      const lines = [...(await books(world)), ...rollups].sort()
      const wrong = differing(expectedLines(state), lines)
      if (wrong) throw new Error(`the database differs from the model: ${wrong}`)
      return { world, state, rollups }
    },
  }
}

/** The only state that one command can lead to. */
function alone(state: State, issued: Issued): State {
  for (const next of orders(state, [issued])) return next
  const { command, outcome } = issued
  const [course] = courses(state, command, outcome, false)
  throw new Error(`${textOf(command)}\n  should have come to ${textOf(course!.outcome)}\n  but came to ${textOf(outcome)}`)
}

/** What is expected and missing, what is there and should not be; nothing when all is as expected. */
function differing(expected: readonly string[], found: readonly string[]): string {
  const [want, have] = [new Set(expected), new Set(found)]
  const missing = expected.filter((line) => !have.has(line)).map((line) => `\n  - ${line}`)
  const strange = found.filter((line, i) => !want.has(line) || found[i - 1] === line).map((line) => `\n  + ${line}`)
  return [...missing, ...strange].join('')
}

/** Issues commands at once that have nothing to do with each other: any order is as good. */
async function apart({ writes }: Store, state: State, commands: readonly Command[]): Promise<State> {
  const outcomes = await Promise.all(commands.map((command) => issue(writes, command)))
  return commands.reduce((before, command, i) => alone(before, { command, outcome: outcomes[i]! }), state)
}

/** Enrols a world’s residents, stocks its offers when there are orders to come, and gives the residents what they start with. */
async function settleIn(store: Store, world: World, opening: Opening, groups: readonly (readonly Step[])[]): Promise<State> {
  const state = await apart(store, emptyState(), beginning(world, opening))
  if (groups.some((group) => group.some(({ does }) => does === 'order'))) await stock(store, world, opening, state)
  return state
}

async function stock({ prisma, newId }: Store, world: World, { offers }: Opening, state: State): Promise<void> {
  for (const [i, { price, stock: codes, ended }] of offers.entries()) {
    const id = world.offers[i]!
    state.offers.set(id, { id, pricePoints: price, endedAt: ended === null ? null : world.now + ended * 1_000 })
    for (let n = 0; n < codes; n++) {
      const voucher = newId()
      state.codes.set(voucher, { id: voucher, offerId: id, code: `code-${world.n}-${i}-${n}`, orderId: null })
    }
  }
  await prisma.offer.createMany({
    data: [...state.offers.values()].map(({ id, pricePoints, endedAt }) => ({
      ...{ id, code: `offer-${id}`, pricePoints, sandbox: true },
      endedAt: endedAt === null ? null : BigInt(endedAt),
    })),
  })
  await prisma.voucher.createMany({
    data: [...state.codes.values()].map(({ id, offerId, code }) => ({ shard: shardOf(`offer/${offerId}`), offerId, id, code })),
  })
}

/** Every sequence ends without holds, which whoever expires holds would find. */
async function withoutHolds({ writes }: Store, state: State, world: World): Promise<State> {
  if (world.holds.length === 0) return state
  const command: Command = { name: 'expireHolds', args: [{ entryIds: world.holds.map(world.newId), at: END.at }] }
  return alone(state, { command, outcome: await issue(writes, command) })
}

/** What sequences have left that a later one must not find: holds, if one has failed, and points in these shards. */
interface Remains {
  holds: boolean
  shards: Set<number>
}

/** Takes away what remains as far as the next sequence would come across it, and notes what it will leave in its turn. */
async function clear(
  { writes, newId }: Store,
  remains: Remains,
  { residents }: Opening,
  groups: readonly (readonly Step[])[],
): Promise<void> {
  if (remains.holds) await writes.expireHolds({ entryIds: Array.from({ length: 100 }, newId), at: END.at })
  remains.holds = true
  const own = new Set(residents.map(({ shard }) => shard))
  if (groups.some((group) => group.some(({ does }) => does === 'expire points')))
    for (const shard of own) if (remains.shards.has(shard)) await writes.expirePoints({ entryId: newId(), shard, ...END })
  for (const shard of own) remains.shards.add(shard)
}
