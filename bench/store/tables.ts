/** The tables that a credit writes, in the order in which it does. Keys and sums say what a row that is there already becomes. */
export const TABLES = {
  act_key: { columns: 'shard partner_id external_id digest resident_id record_id mg points', key: '', sums: '' },
  activity_record: {
    columns:
      'shard resident_id id partner_id external_id behaviour section method evidence occurred_at ended_at recorded_at day district data mg points partner_points issuance_method issuance_mg',
    key: '',
    sums: '',
  },
  transfer: { columns: 'shard entry_id leg resident_id unit debit credit amount reason at', key: '', sums: '' },
  balance: { columns: 'shard resident_id account amount', key: 'shard resident_id account', sums: 'amount' },
  resident_day: {
    columns: 'shard resident_id day district section behaviour partner_id acts mg points',
    key: 'day shard resident_id district section behaviour partner_id',
    sums: 'acts mg points',
  },
  resident_month: {
    columns: 'shard resident_id month section acts mg points',
    key: 'shard resident_id month section',
    sums: 'acts mg points',
  },
  resident_score: { columns: 'board shard resident_id mg', key: 'board shard resident_id', sums: 'mg' },
  rollup_score: { columns: 'shard board bucket people', key: 'board bucket shard', sums: 'people' },
  rollup_day: {
    columns: 'shard day district section behaviour partner_id acts mg points people newcomers',
    key: 'day shard district section behaviour partner_id',
    sums: 'acts mg points people newcomers',
  },
  rollup_total: {
    columns: 'shard dimension key period acts mg points people newcomers',
    key: 'dimension period key shard',
    sums: 'acts mg points people newcomers',
  },
  resident_first: { columns: 'shard resident_id dimension key day', key: '', sums: '' },
} as const

export type Table = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as Table[]

const words = (text: string): string[] => text.split(' ').filter(Boolean)

/** A table's columns, in the order of planned rows; its key and sums where rows are added to. */
export const columnsOf = (table: Table): string[] => words(TABLES[table].columns)
export const keyOf = (table: Table): string[] => words(TABLES[table].key)
export const sumsOf = (table: Table): string[] => words(TABLES[table].sums)
