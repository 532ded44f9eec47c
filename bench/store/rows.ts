import { CARBON } from '@tanpuhui/ledger'
import type { CreditedAct } from '@tanpuhui/store'
import { partnerShard, shardOf } from '@tanpuhui/store'
import { laneOf, scoreBucket } from '../../packages/store/src/rollup'

export type Row = (string | number | bigint | null)[]

/** The rows of every table that a batch of credits writes, ready to be written: what is new, and for sums by how much they grow. */
export interface Rows {
  act_key: Row[]
  activity_record: Row[]
  transfer: Row[]
  balance: Row[]
  resident_day: Row[]
  resident_month: Row[]
  resident_score: Row[]
  rollup_score: Row[]
  rollup_day: Row[]
  rollup_total: Row[]
  resident_first: Row[]
}

/** Adds up rows with the same key: the last `sums` values of each row. */
function summed() {
  const rows = new Map<string, Row>()
  return {
    add(key: Row, ...sums: number[]) {
      const id = key.join('|')
      const row = rows.get(id)
      if (!row) rows.set(id, [...key, ...sums])
      else sums.forEach((n, i) => ((row[key.length + i] as number) += n))
    },
    rows: () => [...rows.values()],
  }
}

/**
 * Works out, ahead of the clock, what each batch writes: the floor that a store is measured against has no questions left to ask.
 * Keeps in memory what a database would look up.
 */
export function rowPlanner(): (acts: readonly CreditedAct[]) => Rows {
  const taken = new Set<string>()
  const scores = new Map<string, number>()
  const cells = new Set<string>()
  const firsts = new Set<string>()

  return (acts) => {
    const rows: Rows = {
      act_key: [],
      activity_record: [],
      transfer: [],
      balance: [],
      resident_day: [],
      resident_month: [],
      resident_score: [],
      rollup_score: [],
      rollup_day: [],
      rollup_total: [],
      resident_first: [],
    }
    const [balance, day, month, score, bucket, rollup, total] = [
      summed(),
      summed(),
      summed(),
      summed(),
      summed(),
      summed(),
      summed(),
    ]
    const sorted = [...acts].sort((a, b) => shardOf(a.residentId) - shardOf(b.residentId) || Number(a.residentId - b.residentId))
    for (const a of sorted) {
      const shard = shardOf(a.residentId)
      const lane = laneOf(shard)
      rows.act_key.push([
        partnerShard(a.partnerId, a.externalId),
        a.partnerId,
        a.externalId,
        a.digest,
        a.residentId,
        a.recordId,
        a.mg,
        a.points,
      ])
      if (taken.has(a.externalId)) continue
      taken.add(a.externalId)
      rows.activity_record.push([
        shard,
        a.residentId,
        a.recordId,
        a.partnerId,
        a.externalId,
        a.behaviour,
        a.section,
        a.method,
        a.evidence,
        a.occurredAt,
        a.endedAt,
        a.recordedAt,
        a.day,
        a.district,
        a.data,
        a.mg,
        a.points,
        0,
      ])
      rows.transfer.push([
        shard,
        a.recordId,
        0,
        a.residentId,
        'mgCO2e',
        'programme:reductions',
        CARBON,
        a.mg,
        'credit',
        a.recordedAt,
        null,
      ])
      if (a.points > 0)
        rows.transfer.push([
          shard,
          a.recordId,
          1,
          a.residentId,
          'points',
          'programme:points-issued',
          a.pointsAccount,
          a.points,
          'credit',
          a.recordedAt,
          null,
        ])
      balance.add([shard, a.residentId, CARBON], a.mg)
      if (a.points > 0) balance.add([shard, a.residentId, a.pointsAccount], a.points)
      const cell: Row = [a.district, a.section, a.behaviour, a.partnerId]
      const cellDay = `${a.residentId}|${a.day}|${cell.join('/')}`
      const fresh = cells.has(cellDay) ? 0 : 1
      cells.add(cellDay)
      day.add([shard, a.residentId, a.day, ...cell], 1, a.mg, a.points)
      month.add([shard, a.residentId, Math.floor(a.day / 100), a.section], 1, a.mg, a.points)
      rollup.add([lane, a.day, ...cell], 1, a.mg, a.points, fresh, 0)
      for (const board of [a.day, 0]) {
        const key = `${board}|${a.residentId}`
        const before = scores.get(key) ?? 0
        scores.set(key, before + a.mg)
        score.add([board, shard, a.residentId], a.mg)
        bucket.add([lane, board, scoreBucket(before + a.mg).bucket], 1)
        if (before > 0) bucket.add([lane, board, scoreBucket(before).bucket], -1)
      }
      const keys: [string, string][] = [
        ['all', ''],
        ['section', a.section],
        ['district', a.district],
        ['behaviour', a.behaviour],
        ['partner', String(a.partnerId)],
      ]
      for (const [dimension, key] of keys)
        for (const period of [a.day, 0]) total.add([lane, dimension, key, period], 1, a.mg, a.points, 0, 0)
      if (fresh)
        for (const [dimension, key] of [...keys, ['cell', cell.join('/')] as [string, string]]) {
          const id = `${a.residentId}|${dimension}|${key}`
          if (firsts.has(id)) continue
          firsts.add(id)
          rows.resident_first.push([shard, a.residentId, dimension, key, a.day, null])
        }
    }
    rows.balance = balance.rows()
    rows.resident_day = day.rows()
    rows.resident_month = month.rows()
    rows.resident_score = score.rows()
    rows.rollup_score = bucket.rows().filter((row) => row[3] !== 0)
    rows.rollup_day = rollup.rows()
    rows.rollup_total = total.rows()
    return rows
  }
}
