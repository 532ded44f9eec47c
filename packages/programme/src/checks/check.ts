import type { KnownCatalogue } from '../catalogue'
import type { Mistake } from '../mistake'
import type { ProgrammeFile } from '../schema'

/** Looks for mistakes of one kind in a file whose shape is right. */
export type Check = (file: ProgrammeFile, catalogue: KnownCatalogue) => Mistake[]

export type Path = readonly PropertyKey[]

/** A mistake, unless it is `right`. */
export const unless = (right: boolean, path: Path, reason: string): Mistake[] => (right ? [] : [{ path, reason }])

/** A value that stands a second time in a list is a mistake there; `values` in the order of the list, undefined ones aside. */
export function noneTwice(
  values: readonly (string | number | undefined)[],
  pathOf: (index: number) => Path,
  what: string,
): Mistake[] {
  return values.flatMap((value, index) =>
    unless(value === undefined || values.indexOf(value) === index, pathOf(index), `${what} ${value} stands here a second time`),
  )
}

/** Figures that do not rise from each one to the next are mistakes. */
export function rising(values: readonly number[], pathOf: (index: number) => Path, what: string): Mistake[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1]
    return unless(
      before === undefined || value > before,
      pathOf(index),
      `${what} ${value} does not lie above ${before} before it`,
    )
  })
}

/** A period, both days included; null: still in force. */
export interface Period {
  validFrom: number
  validTo: number | null
}
const ends = ({ validTo }: Period) => validTo ?? Number.POSITIVE_INFINITY

export const backwards = (period: Period): boolean => ends(period) < period.validFrom
/** The first day on which both are in force; undefined when there is none. */
export function firstCommonDay(a: Period, b: Period): number | undefined {
  const first = Math.max(a.validFrom, b.validFrom)
  return first <= Math.min(ends(a), ends(b)) ? first : undefined
}
