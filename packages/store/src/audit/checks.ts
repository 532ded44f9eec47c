import { CARBON_OWED, POINTS_OWED } from '@tanpuhui/ledger'
import { ALL_PERIODS, bucketSql, cellSql, DIMENSIONS, FIRSTS, laneSql } from '../rollup'

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

/** The records that stand: all but those taken back. */
const STANDING = `(SELECT * FROM activity_record r WHERE NOT EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id))`

/** Where and since when each resident has standing records. */
const FIRST_DAYS = FIRSTS.map(
  ({ dimension, key }) =>
    `SELECT shard, resident_id, '${dimension}' AS dimension, ${key('')} AS seen_key, min(day) AS day FROM ${STANDING} AS standing GROUP BY 1, 2, 4`,
).join(' UNION ALL ')

/** Compares sums of `columns` over `groups` between two sources. */
const equalSums = (groups: string, columns: string[], left: string, right: string): string => {
  const zeroes = columns.map((c) => `sum(${c}) <> 0`).join(' OR ')
  const minus = columns.map((c) => `-${c} AS ${c}`).join(', ')
  return `SELECT ${groups} FROM (SELECT ${groups}, ${columns.join(', ')} FROM (${left}) AS l UNION ALL SELECT ${groups}, ${minus} FROM (${right}) AS r) AS both_sides
    GROUP BY ${groups} HAVING ${zeroes} LIMIT 20`
}

const FIGURES = ['acts', 'mg', 'points']
const perRecord = `count(*) AS acts, sum(mg) AS mg, sum(points) AS points FROM ${STANDING} AS standing`
const LANE = laneSql('shard')

export const CHECKS: readonly Check[] = [
  {
    name: 'transfers are positive, of one known unit, between two accounts',
    count: 'SELECT count(*) AS n FROM transfer',
    differences: `SELECT * FROM transfer WHERE amount <= 0 OR debit = credit OR unit NOT IN ('mgCO2e', 'points', 'partner-points') LIMIT 20`,
  },
  {
    name: 'no resident account is below zero, but for what is owed',
    count: 'SELECT count(*) AS n FROM balance',
    differences: `SELECT * FROM balance WHERE amount < 0 AND account NOT IN ('${POINTS_OWED}', '${CARBON_OWED}') LIMIT 20`,
  },
  {
    name: 'nobody who owes points has any to spend',
    count: 'SELECT count(*) AS n FROM balance WHERE amount < 0',
    differences: `SELECT * FROM balance o JOIN balance b ON b.shard = o.shard AND b.resident_id = o.resident_id
      WHERE o.account = '${POINTS_OWED}' AND o.amount < 0 AND b.account LIKE 'points:____' AND b.amount > 0 LIMIT 20`,
  },
  {
    name: 'every balance equals the replay of its transfers',
    count: 'SELECT count(*) AS n FROM transfer',
    differences: `SELECT shard, resident_id, account, sum(kept) AS holds, sum(replayed) AS transfers_give FROM (
        SELECT shard, resident_id, account, amount AS kept, 0 AS replayed FROM balance
        UNION ALL SELECT shard, resident_id, credit, 0, amount FROM transfer WHERE credit NOT LIKE 'programme:%'
        UNION ALL SELECT shard, resident_id, debit, 0, -amount FROM transfer WHERE debit NOT LIKE 'programme:%') AS both_sides
      GROUP BY shard, resident_id, account HAVING sum(kept) <> sum(replayed) LIMIT 20`,
  },
  {
    name: 'every credit transfer belongs to a record and every record has its transfers',
    count: 'SELECT count(*) AS n FROM activity_record',
    differences: equalSums(
      'shard, resident_id, entry_id, unit',
      ['amount'],
      `SELECT shard, resident_id, id AS entry_id, 'mgCO2e' AS unit, mg AS amount FROM activity_record
       UNION ALL SELECT shard, resident_id, id, 'points', points FROM activity_record
       UNION ALL SELECT shard, resident_id, id, 'partner-points', partner_points FROM activity_record`,
      `SELECT shard, resident_id, entry_id, unit, amount FROM transfer WHERE reason = 'credit'`,
    ),
  },
  {
    name: 'every reversal takes back what its record earned, and nothing else is taken back',
    count: 'SELECT count(*) AS n FROM reversal',
    differences: equalSums(
      'shard, resident_id, entry_id, record_id, unit',
      ['amount'],
      `SELECT v.shard, v.resident_id, v.entry_id, v.record_id, 'mgCO2e' AS unit, r.mg AS amount FROM reversal v
         JOIN activity_record r ON r.shard = v.shard AND r.resident_id = v.resident_id AND r.id = v.record_id
       UNION ALL SELECT v.shard, v.resident_id, v.entry_id, v.record_id, 'points', r.points FROM reversal v
         JOIN activity_record r ON r.shard = v.shard AND r.resident_id = v.resident_id AND r.id = v.record_id`,
      `SELECT shard, resident_id, entry_id, ref AS record_id, unit, amount FROM transfer WHERE reason = 'reversal' AND unit <> 'partner-points'`,
    ),
  },
  {
    name: 'every bonus was paid, and what was taken back of them came back',
    count: 'SELECT count(*) AS n FROM bonus',
    differences: equalSums(
      'shard, resident_id, entry_id, reason',
      ['amount'],
      `SELECT shard, resident_id, entry_id, 'bonus' AS reason, points AS amount FROM bonus
       UNION ALL SELECT shard, resident_id, taken_back_by, 'bonus-reversal', points FROM bonus WHERE taken_back_by IS NOT NULL`,
      `SELECT shard, resident_id, entry_id, reason, amount FROM transfer WHERE reason IN ('bonus', 'bonus-reversal')`,
    ),
  },
  {
    name: 'every redemption belongs to an order and every order was paid',
    count: 'SELECT count(*) AS n FROM mall_order',
    differences: equalSums(
      'shard, resident_id, entry_id',
      ['amount'],
      'SELECT shard, resident_id, id AS entry_id, points AS amount FROM mall_order',
      `SELECT shard, resident_id, entry_id, amount FROM transfer WHERE reason = 'redemption'`,
    ),
  },
  {
    name: 'every gift was paid, and nothing else was donated',
    count: 'SELECT count(*) AS n FROM gift',
    differences: equalSums(
      'shard, resident_id, entry_id',
      ['amount'],
      'SELECT shard, resident_id, id AS entry_id, points AS amount FROM gift',
      `SELECT shard, resident_id, entry_id, amount FROM transfer WHERE reason = 'donation'`,
    ),
  },
  {
    name: 'what each public-good project was given equals its gifts',
    count: 'SELECT count(*) AS n FROM rollup_gift',
    differences: equalSums(
      'lane, project_id',
      ['gifts', 'quantity', 'points'],
      'SELECT shard AS lane, project_id, gifts, quantity, points FROM rollup_gift',
      `SELECT ${LANE} AS lane, project_id, count(*) AS gifts, sum(quantity) AS quantity, sum(points) AS points FROM gift GROUP BY 1, 2`,
    ),
  },
  {
    name: 'the places taken in each volunteer activity equal its sign-ups',
    count: 'SELECT count(*) AS n FROM volunteer_sign_up',
    differences: equalSums(
      'shard, activity_id',
      ['people'],
      'SELECT shard, activity_id, people FROM volunteer_count',
      'SELECT shard, activity_id, count(*) AS people FROM volunteer_sign_up GROUP BY 1, 2',
    ),
  },
  {
    name: 'every attendance at a volunteer activity was paid, and nothing else was paid for one',
    count: 'SELECT count(*) AS n FROM volunteer_attendance',
    differences: equalSums(
      'shard, resident_id, entry_id',
      ['amount'],
      'SELECT shard, resident_id, entry_id, points AS amount FROM volunteer_attendance',
      `SELECT shard, resident_id, entry_id, amount FROM transfer WHERE reason = 'attendance'`,
    ),
  },
  {
    name: 'everybody who was at a volunteer activity has a place in it, unless their account was removed',
    count: 'SELECT count(*) AS n FROM volunteer_attendance',
    differences: `SELECT a.* FROM volunteer_attendance a JOIN resident r ON r.shard = a.shard AND r.id = a.resident_id
      WHERE r.removed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM volunteer_sign_up s WHERE s.activity_id = a.activity_id AND s.resident_id = a.resident_id) LIMIT 20`,
  },
  {
    name: 'every hold set aside what it says, and was settled once or waits',
    count: 'SELECT count(*) AS n FROM hold',
    differences: equalSums(
      'shard, resident_id, hold_id, phase',
      ['amount'],
      `SELECT shard, resident_id, id AS hold_id, 'hold' AS phase, points AS amount FROM hold
       UNION ALL SELECT shard, resident_id, id, state, points FROM hold WHERE state <> 'pending'`,
      `SELECT shard, resident_id, entry_id AS hold_id, 'hold' AS phase, amount FROM transfer WHERE reason = 'hold'
       UNION ALL SELECT shard, resident_id, ref, reason, amount FROM transfer WHERE reason IN ('posted', 'voided', 'expired')`,
    ),
  },
  {
    name: 'every reduction that left free stands where its transfers took it, and left once',
    count: 'SELECT count(*) AS n FROM entry_state',
    differences: equalSums(
      'shard, resident_id, record_id, state',
      ['amount'],
      `SELECT e.shard, e.resident_id, e.record_id, e.state, r.mg AS amount FROM entry_state e
         JOIN activity_record r ON r.shard = e.shard AND r.resident_id = e.resident_id AND r.id = e.record_id`,
      `SELECT shard, resident_id, record_id, state, amount FROM (
         SELECT shard, resident_id, ref AS record_id, substr(credit, 8) AS state, amount FROM transfer
           WHERE reason IN ('authorised', 'pooled', 'issued', 'donated')
         UNION ALL SELECT shard, resident_id, ref, substr(debit, 8), -amount FROM transfer WHERE reason IN ('pooled', 'issued')) AS moves`,
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
    name: 'every record has the key that makes its id unique, and every key what it led to',
    count: 'SELECT count(*) AS n FROM act_key',
    differences: equalSums(
      'partner_id, external_id, resident_id, record_id',
      ['n', 'mg', 'points'],
      `SELECT partner_id, external_id, resident_id, id AS record_id, 1 AS n, mg, points FROM activity_record r
         WHERE NOT EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id AND v.ruling IS NOT NULL)
       UNION ALL SELECT partner_id, external_id, resident_id, record_id, 1, 0, 0 FROM act_aside`,
      'SELECT partner_id, external_id, resident_id, record_id, 1 AS n, mg, points FROM act_key',
    ),
  },
  {
    name: 'each resident’s days equal their records',
    count: 'SELECT count(*) AS n FROM resident_day',
    differences: equalSums(
      'shard, resident_id, day, district, section, behaviour, partner_id',
      FIGURES,
      'SELECT shard, resident_id, day, district, section, behaviour, partner_id, acts, mg, points FROM resident_day',
      `SELECT shard, resident_id, day, district, section, behaviour, partner_id, ${perRecord} GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    ),
  },
  {
    name: 'each resident’s months equal their records',
    count: 'SELECT count(*) AS n FROM resident_month',
    differences: equalSums(
      'shard, resident_id, month, section',
      FIGURES,
      'SELECT shard, resident_id, month, section, acts, mg, points FROM resident_month',
      `SELECT shard, resident_id, day / 100 AS month, section, ${perRecord} GROUP BY 1, 2, 3, 4`,
    ),
  },
  {
    name: 'people were first seen on the day of their first record, by every dimension',
    count: 'SELECT count(*) AS n FROM resident_first',
    differences: equalSums(
      'shard, resident_id, dimension, seen_key',
      ['n', 'day'],
      'SELECT shard, resident_id, dimension, key AS seen_key, 1 AS n, day FROM resident_first',
      `SELECT shard, resident_id, dimension, seen_key, 1 AS n, day FROM (${FIRST_DAYS}) AS first_days`,
    ),
  },
  {
    name: 'totals by day, district, section, behaviour and partner equal the records',
    count: 'SELECT count(*) AS n FROM rollup_day',
    differences: equalSums(
      'lane, day, district, section, behaviour, partner_id',
      [...FIGURES, 'people', 'newcomers'],
      'SELECT shard AS lane, day, district, section, behaviour, partner_id, acts, mg, points, people, newcomers FROM rollup_day',
      `SELECT ${LANE} AS lane, day, district, section, behaviour, partner_id, count(*) AS acts, sum(mg) AS mg, sum(points) AS points,
         count(DISTINCT resident_id) AS people, 0 AS newcomers FROM ${STANDING} AS standing GROUP BY 1, 2, 3, 4, 5, 6
       UNION ALL SELECT ${laneSql('f.shard')}, c.day, c.district, c.section, c.behaviour, c.partner_id, 0, 0, 0, 0, 1 FROM resident_first f
         JOIN resident_day c ON c.day = f.day AND c.shard = f.shard AND c.resident_id = f.resident_id AND f.key = ${cellSql('c.')}
         WHERE f.dimension = 'cell'`,
    ),
  },
  {
    name: 'totals by one dimension equal the records, of each day and of all time',
    count: 'SELECT count(*) AS n FROM rollup_total',
    differences: equalSums(
      'lane, dimension, total_key, period',
      [...FIGURES, 'people', 'newcomers'],
      'SELECT shard AS lane, dimension, key AS total_key, period, acts, mg, points, people, newcomers FROM rollup_total',
      [
        ...DIMENSIONS.flatMap(({ dimension, key }) =>
          ['day', String(ALL_PERIODS)].map(
            (period) => `SELECT ${LANE} AS lane, '${dimension}' AS dimension, ${key('')} AS total_key, ${period} AS period,
              sum(acts) AS acts, sum(mg) AS mg, sum(points) AS points, 0 AS people, 0 AS newcomers FROM resident_day GROUP BY 1, 3, 4`,
          ),
        ),
        `SELECT ${LANE}, 'all', '', day, 0, 0, 0, count(DISTINCT resident_id), 0 FROM resident_day GROUP BY 1, 4`,
        ...['day', String(ALL_PERIODS)].map(
          (period) =>
            `SELECT ${LANE}, dimension, key, ${period}, 0, 0, 0, 0, count(*) FROM resident_first WHERE dimension <> 'cell' GROUP BY 1, 2, 3, 4`,
        ),
      ].join(' UNION ALL '),
    ),
  },
  {
    name: 'scores of the leaderboards equal the records',
    count: 'SELECT count(*) AS n FROM resident_score',
    differences: equalSums(
      'board, shard, resident_id',
      ['n', 'mg'],
      'SELECT board, shard, resident_id, 1 AS n, mg FROM resident_score',
      `SELECT day AS board, shard, resident_id, 1 AS n, sum(mg) AS mg FROM resident_day GROUP BY 1, 2, 3
       UNION ALL SELECT ${ALL_PERIODS}, shard, resident_id, 1, sum(mg) FROM resident_day GROUP BY 2, 3`,
    ),
  },
  {
    name: 'the leaderboards’ numbers of people equal their scores',
    count: 'SELECT count(*) AS n FROM rollup_score',
    differences: equalSums(
      'lane, board, bucket',
      ['people'],
      'SELECT shard AS lane, board, bucket, people FROM rollup_score',
      `SELECT ${LANE} AS lane, board, ${bucketSql('mg')} AS bucket, count(*) AS people FROM resident_score GROUP BY 1, 2, 3`,
    ),
  },
]
