/** Columns that are compared, by table, in the order in which a row is written down. Numbers of legs and marks of the machinery are left out. */
export const COLUMNS = {
  act_key: ['partner_id', 'external_id', 'digest', 'resident_id', 'record_id', 'mg', 'points'],
  activity_record: [
    ...[
      'id',
      'resident_id',
      'partner_id',
      'external_id',
      'behaviour',
      'section',
      'method',
      'evidence',
      'occurred_at',
      'ended_at',
    ],
    ...['recorded_at', 'day', 'district', 'data', 'mg', 'points', 'partner_points', 'issuance_method', 'issuance_mg'],
  ],
  transfer: ['entry_id', 'resident_id', 'unit', 'debit', 'credit', 'amount', 'reason', 'at', 'ref'],
  balance: ['resident_id', 'account', 'amount'],
  hold: ['id', 'resident_id', 'request_id', 'points', 'purpose', 'state', 'at', 'expires_at', 'settled_at'],
  entry_state: ['record_id', 'resident_id', 'state', 'at'],
  reversal: ['record_id', 'resident_id', 'entry_id', 'reason', 'at'],
  refusal: ['resident_id', 'partner_id', 'external_id', 'behaviour', 'occurred_at', 'refused_at', 'code', 'details'],
  resident: ['id', 'name', 'created_at'],
  resident_identity: ['provider', 'subject', 'resident_id', 'created_at'],
  binding: ['partner_id', 'subject', 'resident_id', 'bound_at', 'withdrawn_at'],
  mall_order: ['id', 'resident_id', 'request_id', 'offer_id', 'quantity', 'points', 'codes', 'expires_on', 'at'],
  voucher: ['offer_id', 'id', 'code', 'order_id'],
  gift: ['id', 'resident_id', 'request_id', 'project_id', 'quantity', 'points', 'at'],
  rollup_gift: ['shard', 'project_id', 'gifts', 'quantity', 'points'],
  volunteer_sign_up: ['activity_id', 'resident_id', 'at'],
  volunteer_count: ['activity_id', 'people'],
  rollup_day: ['shard', 'day', 'district', 'section', 'behaviour', 'partner_id', 'acts', 'mg', 'points', 'people', 'newcomers'],
  rollup_total: ['shard', 'dimension', 'key', 'period', 'acts', 'mg', 'points', 'people', 'newcomers'],
  resident_first: ['resident_id', 'dimension', 'key', 'day'],
  resident_day: ['resident_id', 'day', 'district', 'section', 'behaviour', 'partner_id', 'acts', 'mg', 'points'],
  resident_month: ['resident_id', 'month', 'section', 'acts', 'mg', 'points'],
  resident_score: ['resident_id', 'board', 'mg'],
  rollup_score: ['shard', 'board', 'bucket', 'people'],
} as const

export type Table = keyof typeof COLUMNS

/** Rows that count nothing may stay or go: they are not compared. */
export const COUNTS: Partial<Record<Table, readonly string[]>> = {
  balance: ['amount'],
  volunteer_count: ['people'],
  rollup_day: ['acts', 'mg', 'points', 'people', 'newcomers'],
  rollup_total: ['acts', 'mg', 'points', 'people', 'newcomers'],
  resident_day: ['acts', 'mg', 'points'],
  resident_month: ['acts', 'mg', 'points'],
  resident_score: ['mg'],
  rollup_score: ['people'],
}

type Value = string | number | bigint | null | undefined

/** A row as one line of text, which is what is compared. */
export const lineOf = (table: Table, values: readonly Value[]): string => [table, ...values.map((v) => v ?? '-')].join('|')

/** The line of a row given by its columns; none when all that it counts is nothing. */
export function rowLine(table: Table, row: Record<string, Value>): string[] {
  if (COUNTS[table]?.every((column) => Number(row[column]) === 0)) return []
  return [
    lineOf(
      table,
      COLUMNS[table].map((column) => row[column]),
    ),
  ]
}
