/** Into how many lanes the rollups of the whole programme are divided: fewer than shards, so that few rows are summed. */
const LANES = 8

/** The lane of a resident's shard, which stands in the `shard` column of rollups. */
export const laneOf = (shard: number): number => shard % LANES

/** The same in SQL. */
export const laneSql = (shard: string): string => `${shard} % ${LANES}`

/** Where an act counts in the programme's rollups. */
export interface Cell {
  district: string
  section: string
  behaviour: string
  partnerId: number
}

/** One way to look at acts: by what key, in SQL (`p` qualifies the columns) and in the process. */
export interface Dimension {
  dimension: string
  key: (p: string) => string
  keyOf: (cell: Cell) => string
}

/** By what totals are kept. */
export const DIMENSIONS: readonly Dimension[] = [
  { dimension: 'all', key: () => `''`, keyOf: () => '' },
  { dimension: 'section', key: (p) => `${p}section`, keyOf: ({ section }) => section },
  { dimension: 'district', key: (p) => `${p}district`, keyOf: ({ district }) => district },
  { dimension: 'behaviour', key: (p) => `${p}behaviour`, keyOf: ({ behaviour }) => behaviour },
  { dimension: 'partner', key: (p) => `CAST(${p}partner_id AS TEXT)`, keyOf: ({ partnerId }) => String(partnerId) },
]

/** The key of an act's cell: district, section, behaviour and partner in one. */
export const cellSql = (p: string): string =>
  `${p}district || '/' || ${p}section || '/' || ${p}behaviour || '/' || CAST(${p}partner_id AS TEXT)`

/** In which dimensions a resident's first day is kept. */
export const FIRSTS: readonly Dimension[] = [
  ...DIMENSIONS,
  {
    dimension: 'cell',
    key: cellSql,
    keyOf: ({ district, section, behaviour, partnerId }) => `${district}/${section}/${behaviour}/${partnerId}`,
  },
]

/** The period, and the board, of all time. */
export const ALL_PERIODS = 0

/**
 * The bucket of a score: how many digits it has, and its first two. Buckets are in the order of scores, at most a tenth wide, and
 * the same in SQL of both dialects.
 */
export const bucketSql = (mg: string): string =>
  `length(CAST(${mg} AS TEXT)) * 100 + CAST(substr(CAST(${mg} AS TEXT) || '0', 1, 2) AS INTEGER)`

/** The bucket of a score, and the lowest score above it. */
export function scoreBucket(mg: number): { bucket: number; ceiling: number } {
  const text = String(mg)
  const lead = Number(`${text}0`.slice(0, 2))
  return { bucket: text.length * 100 + lead, ceiling: text.length === 1 ? mg + 1 : (lead + 1) * 10 ** (text.length - 2) }
}
