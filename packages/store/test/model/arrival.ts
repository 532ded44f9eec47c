import fc from 'fast-check'
import type { ActStep, Opening, Step } from './steps'
import { act } from './steps'
import type { World } from './world'

/** Acts that arrive twice, each time in other batches and in another order; some are reversed at the end. */
export const arrivals = fc.array(
  fc.record({ act, reversed: fc.boolean(), batches: fc.tuple(fc.nat(3), fc.nat(3)), place: fc.nat(99) }),
  { minLength: 2, maxLength: 15, size: 'max' },
)
type Arrivals = typeof arrivals extends fc.Arbitrary<infer T> ? T : never

/** The steps by which they arrive the first or the second time, a batch each, and the steps that reverse some of them. */
export function arrival(list: Arrivals, time: 0 | 1, { residents }: Opening): { batches: Step[]; reversals: Step[] } {
  const inOrder = list
    .map((one, id) => ({ ...one, batch: one.batches[time], act: { ...one.act, id, again: false } satisfies ActStep }))
    .sort((a, b) => a.batch - b.batch || (time === 0 ? 0 : a.place - b.place))
  const batches = [0, 1, 2, 3].map(
    (n): Step => ({ does: 'credit', acts: inOrder.filter(({ batch }) => batch === n).map((one) => one.act), refusals: [] }),
  )
  const earlier = residents.filter(({ points }) => points > 0).length
  const reversals = inOrder.flatMap(({ reversed }, i): Step[] =>
    reversed ? [{ does: 'reverse', which: earlier + i, by: null }] : [],
  )
  return { batches, reversals }
}

/** Lines of one world in words that mean the same in any other. */
export function inGeneral(world: World, lines: readonly string[]): string[] {
  const months = world.days.map(({ day }) => Math.floor(day / 100))
  const words = new Map([
    ...world.residents.map((id, i) => [String(id), `resident ${i}`] as const),
    ...world.partners.map((id, i) => [String(id), `partner ${i}`] as const),
    ...world.days.map(({ day }, i) => [String(day), `day ${i}`] as const),
    ...months.map((month) => [String(month), `month ${months.indexOf(month)}`] as const),
  ])
  return lines
    .map((line) => line.replace(/[^|/]+/g, (word) => words.get(word) ?? word.replace(new RegExp(`-${world.n}-`), '-')))
    .sort()
}
