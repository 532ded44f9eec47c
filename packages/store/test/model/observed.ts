import { offerShard, partnerShard, shardOf, volunteeringShard } from '../../src/shard'
import type { Lists, Reader } from './reader'
import { COLUMNS, COUNTS, type Table } from './tables'
import type { World } from './world'

/** A table’s rows as lines, without those that count nothing. */
function linesSql(table: Table, where: string): string {
  const columns = COLUMNS[table].map((column) => `coalesce(CAST(${column} AS TEXT), '-')`).join(` || '|' || `)
  const counts = COUNTS[table]?.map((column) => `${column} <> 0`).join(' OR ')
  return `SELECT '${table}|' || ${columns} AS line FROM ${table} WHERE (${where})${counts ? ` AND (${counts})` : ''}`
}

/** Reads every row of one world but those of all time: what was written for somebody else would be missed by `npm run verify` only. */
export function worldSql({ isIn, isFrom }: Reader): { books: string; rollups: string } {
  const own = `${isIn('shard', 'shards', 'int')} AND ${isIn('resident_id', 'residents', 'bigint')}`
  const since = (id: string) => `${isIn('shard', 'shards', 'int')} AND ${isFrom(id, 'first')}`
  const ofPartner = (shards: string) => `${isIn('shard', shards, 'int')} AND ${isIn('partner_id', 'partners', 'int')}`
  const books: [Table, string][] = [
    ['act_key', ofPartner('keyShards')],
    ['activity_record', own],
    ['transfer', since('entry_id')],
    ['balance', own],
    ['hold', since('id')],
    ['entry_state', since('record_id')],
    ['reversal', since('record_id')],
    ['refusal', own],
    ['resident', `${isIn('shard', 'shards', 'int')} AND ${isIn('id', 'residents', 'bigint')}`],
    [
      'resident_identity',
      `${isIn('shard', 'identityShards', 'int')} AND provider = 'model' AND ${isIn('subject', 'subjects', 'text')}`,
    ],
    ['binding', ofPartner('bindingShards')],
    ['mall_order', own],
    ['gift', own],
    ['rollup_gift', isIn('project_id', 'causes', 'int')],
    ['volunteer_sign_up', `${isIn('shard', 'causeShards', 'int')} AND ${isIn('activity_id', 'causes', 'int')}`],
    ['volunteer_count', `${isIn('shard', 'causeShards', 'int')} AND ${isIn('activity_id', 'causes', 'int')}`],
    ['voucher', `${isIn('shard', 'offerShards', 'int')} AND ${isIn('offer_id', 'offers', 'int')}`],
  ]
  const rollups: [Table, string][] = [
    ['rollup_day', isIn('day', 'days', 'int')],
    ['rollup_total', isIn('period', 'days', 'int')],
    ['rollup_total', `period = 0 AND dimension <> 'all' AND ${isIn('key', 'keys', 'text')}`],
    ['resident_first', own],
    ['resident_day', isIn('day', 'days', 'int')],
    ['resident_month', own],
    ['resident_score', `${isIn('board', 'boards', 'int')} AND ${own}`],
    ['rollup_score', isIn('board', 'days', 'int')],
  ]
  const together = (rows: [Table, string][]) => rows.map(([table, where]) => linesSql(table, where)).join('\nUNION ALL\n')
  return { books: together(books), rollups: together(rollups) }
}

/** Reads what of all time all worlds share, in the lanes of one. */
export const allTimeSql = ({ isIn }: Reader): string =>
  [
    linesSql('rollup_total', `dimension = 'all' AND key = '' AND period = 0 AND ${isIn('shard', 'lanes', 'int')}`),
    linesSql('rollup_score', `board = 0 AND ${isIn('shard', 'lanes', 'int')}`),
  ].join('\nUNION ALL\n')

/** The list that `allTimeSql` names. */
export const lanesOf = (world: World): Lists => ({ lanes: [...new Set(world.residents.map((id) => shardOf(id) % 8))] })

/** The lists that `worldSql` names. */
export function listsOf(world: World): Lists {
  const { partners, behaviours, districts, offers, causes } = world
  const subjects = [...world.subjects]
  const residents = [...world.residents, ...world.enrolled]
  const days = world.days.map(({ day }) => day)
  const distinct = <T>(values: T[]): T[] => [...new Set(values)]
  const shardsOf = (ids: string[]) => distinct(ids.flatMap((id) => partners.map((partner) => partnerShard(partner, id))))
  return {
    first: [world.first],
    residents,
    shards: distinct(residents.map(shardOf)),
    partners,
    keyShards: shardsOf([...world.externalIds]),
    bindingShards: shardsOf(subjects),
    subjects,
    identityShards: distinct(subjects.map((subject) => shardOf(`model/${subject}`))),
    offers,
    offerShards: distinct(offers.map(offerShard)),
    causes,
    causeShards: distinct(causes.map(volunteeringShard)),
    days,
    boards: [0, ...days],
    keys: [
      ...distinct(behaviours.flatMap(({ behaviour, section }) => [behaviour, section])),
      ...districts,
      ...partners.map(String),
    ],
  }
}

/** What changed between two readings of all time, as lines again. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const rows = new Map<string, { key: string[]; counts: number[] }>()
  const add = (sign: 1 | -1) => (line: string) => {
    const [table, ...values] = line.split('|') as [Table, ...string[]]
    const width = COLUMNS[table].length - COUNTS[table]!.length
    const key = [table, ...values.slice(0, width)]
    const row = rows.get(key.join('|')) ?? { key, counts: values.slice(width).map(() => 0) }
    row.counts = row.counts.map((count, i) => count + sign * Number(values[width + i]))
    rows.set(key.join('|'), row)
  }
  before.forEach(add(-1))
  after.forEach(add(1))
  return [...rows.values()]
    .filter(({ counts }) => counts.some((n) => n !== 0))
    .map(({ key, counts }) => [...key, ...counts].join('|'))
}
