/**
 * What must hold between the tables. Each query puts one side with a plus and the other with a minus, and answers the
 * groups that do not cancel out: none, when the books are right.
 */
export interface Check {
  name: string
  /** Counts what was looked at. */
  count: string
  /** Answers at least one row when something is wrong. */
  differences: string
}

const RECORD_KEYS =
  'SELECT shard, resident_id, dimension, seen_key FROM (' +
  ['all', 'section', 'district', 'behaviour', 'partner', 'day']
    .map((dimension) => {
      const key = { all: "''", partner: 'CAST(partner_id AS TEXT)', day: 'CAST(day AS TEXT)' }[dimension] ?? dimension
      return `SELECT DISTINCT shard, resident_id, '${dimension}' AS dimension, ${key} AS seen_key FROM activity_record`
    })
    .join(' UNION ALL ') +
  ') AS seen_in_records'

/** Compares sums of `columns` over `groups` between two sources. */
const equalSums = (groups: string, columns: string[], left: string, right: string): string => {
  const zeroes = columns.map((c) => `sum(${c}) <> 0`).join(' OR ')
  const minus = columns.map((c) => `-${c} AS ${c}`).join(', ')
  return `SELECT ${groups} FROM (SELECT ${groups}, ${columns.join(', ')} FROM (${left}) AS l UNION ALL SELECT ${groups}, ${minus} FROM (${right}) AS r) AS both_sides
    GROUP BY ${groups} HAVING ${zeroes} LIMIT 20`
}

const FIGURES = ['acts', 'mg', 'points']
const perRecord = 'count(*) AS acts, sum(mg) AS mg, sum(points) AS points FROM activity_record'

export const CHECKS: readonly Check[] = [
  {
    name: 'transfers are positive, of one known unit, between two accounts',
    count: 'SELECT count(*) AS n FROM transfer',
    differences: `SELECT * FROM transfer WHERE amount <= 0 OR debit = credit OR unit NOT IN ('mgCO2e', 'points') LIMIT 20`,
  },
  {
    name: 'no resident account is below zero',
    count: 'SELECT count(*) AS n FROM balance',
    differences: 'SELECT * FROM balance WHERE amount < 0 LIMIT 20',
  },
  {
    name: 'every credit transfer belongs to a record and every record has its transfers',
    count: 'SELECT count(*) AS n FROM activity_record',
    differences: equalSums(
      'shard, resident_id, entry_id, unit',
      ['amount'],
      `SELECT shard, resident_id, id AS entry_id, 'mgCO2e' AS unit, mg AS amount FROM activity_record
       UNION ALL SELECT shard, resident_id, id, 'points', points FROM activity_record`,
      `SELECT shard, resident_id, entry_id, unit, amount FROM transfer WHERE reason = 'credit'`,
    ),
  },
  {
    name: 'every other transfer belongs to an order and every order was paid',
    count: 'SELECT count(*) AS n FROM mall_order',
    differences: equalSums(
      'shard, resident_id, entry_id',
      ['amount'],
      'SELECT shard, resident_id, id AS entry_id, points AS amount FROM mall_order',
      `SELECT shard, resident_id, entry_id, amount FROM transfer WHERE reason <> 'credit'`,
    ),
  },
  {
    name: 'every order has its vouchers and no voucher is in two orders',
    count: 'SELECT count(*) AS n FROM voucher WHERE order_id IS NOT NULL',
    differences: equalSums(
      'order_id',
      ['vouchers'],
      'SELECT id AS order_id, quantity AS vouchers FROM mall_order',
      'SELECT order_id, 1 AS vouchers FROM voucher WHERE order_id IS NOT NULL',
    ),
  },
  {
    name: 'every record has the key that makes its id unique',
    count: 'SELECT count(*) AS n FROM act_key',
    differences: equalSums(
      'partner_id, external_id, resident_id, record_id',
      ['n', 'mg', 'points'],
      'SELECT partner_id, external_id, resident_id, id AS record_id, 1 AS n, mg, points FROM activity_record',
      'SELECT partner_id, external_id, resident_id, record_id, 1 AS n, mg, points FROM act_key',
    ),
  },
  {
    name: 'totals by day, district, section, behaviour and partner equal the records',
    count: 'SELECT count(*) AS n FROM rollup_day',
    differences: equalSums(
      'shard, day, district, section, behaviour, partner_id',
      FIGURES,
      'SELECT shard, day, district, section, behaviour, partner_id, acts, mg, points FROM rollup_day',
      `SELECT shard, day, district, section, behaviour, partner_id, ${perRecord} GROUP BY 1, 2, 3, 4, 5, 6`,
    ),
  },
  {
    name: 'each resident’s days equal their records',
    count: 'SELECT count(*) AS n FROM resident_day',
    differences: equalSums(
      'shard, resident_id, day, section',
      FIGURES,
      'SELECT shard, resident_id, day, section, acts, mg, points FROM resident_day',
      `SELECT shard, resident_id, day, section, ${perRecord} GROUP BY 1, 2, 3, 4`,
    ),
  },
  {
    name: 'people were first seen where their records are',
    count: 'SELECT count(*) AS n FROM resident_first',
    differences: equalSums(
      'shard, resident_id, dimension, seen_key',
      ['n'],
      'SELECT shard, resident_id, dimension, key AS seen_key, 1 AS n FROM resident_first',
      `SELECT shard, resident_id, dimension, seen_key, 1 AS n FROM (${RECORD_KEYS}) AS keys_of_records`,
    ),
  },
  {
    name: 'people were first seen on a day on which they acted',
    count: `SELECT count(*) AS n FROM resident_first WHERE dimension = 'all'`,
    differences: `SELECT * FROM resident_first f WHERE NOT EXISTS (
      SELECT 1 FROM resident_day d WHERE d.shard = f.shard AND d.resident_id = f.resident_id AND d.day = f.day) LIMIT 20`,
  },
  {
    name: 'numbers of people equal the people first seen',
    count: 'SELECT count(*) AS n FROM rollup_people',
    differences: equalSums(
      'shard, dimension, seen_key, day',
      ['people'],
      'SELECT shard, dimension, key AS seen_key, day, people FROM rollup_people',
      'SELECT shard, dimension, key AS seen_key, day, 1 AS people FROM resident_first',
    ),
  },
]
