import { AppError, type Text, yearOf } from '@tanpuhui/contract'
import type { Circumstances } from './quantification'
import type { Factor } from './schema/factor'
import type { Grids } from './schema/grid'
import { both } from './words'

/** What the grid emits for a kWh, and of which region and year that is. */
export interface GridFactor {
  factor: Factor
  grams: string
  words: Text
}

export interface GridTable {
  /**
   * The factor of the newest year up to the act's, of its region or, where none was published, of the nation.
   * Throws NO_VALID_METHOD before the first.
   */
  factorFor(edition: string, at: Circumstances): GridFactor
}

/** The region that stands in where an area's own has no factor. */
export const NATIONAL = 'national'

/** Looks grid factors up by edition, area and day. References have been checked by the lint. */
export function gridTable({ regions, editions }: Grids, factors: ReadonlyMap<string, Factor>): GridTable {
  const nameOf = new Map(regions.map(({ code, name }) => [code, name]))
  const regionOf = new Map(regions.flatMap(({ code, areas }) => areas.map((area) => [area, code] as const)))
  const rows = new Map<string, (GridFactor & { year: number })[]>()
  for (const { code, factors: listed } of editions)
    for (const { region, year, factor: id } of listed) {
      const factor = factors.get(id)!
      const words = both((lang) =>
        lang === 'zh' ? `${nameOf.get(region)!.zh}电网 ${year}` : `${nameOf.get(region)!.en} grid ${year}`,
      )
      const key = `${code}/${region}`
      const others = rows.get(key) ?? []
      rows.set(
        key,
        [...others, { factor, grams: factor.gramsPerUnit!, words, year }].sort((a, b) => b.year - a.year),
      )
    }

  return {
    factorFor(edition, { day, region: area = '' }) {
      const region = regionOf.get(area.slice(0, 4)) ?? regionOf.get(area.slice(0, 2)) ?? NATIONAL
      const year = yearOf(day)
      for (const place of [region, NATIONAL]) {
        const found = rows.get(`${edition}/${place}`)?.find((row) => row.year <= year)
        if (found) return found
      }
      throw new AppError('NO_VALID_METHOD', { day, field: 'occurredAt', bound: `grid factors of ${edition}` })
    },
  }
}
