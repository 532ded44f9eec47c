import { bonusReversal, bonusTransfers, streakDays } from '@tanpuhui/ledger'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedLots, pointsOwed } from './lots'
import { post } from './post'

/** So many points for so many days in a row with an act. */
export interface Streak {
  days: number
  points: number
}

/** A resident whose days with an act have changed by the entry `entryId`; a bonus goes to `account`, if it can bring one. */
export interface Settling {
  residentId: bigint
  entryId: bigint
  account: string | null
  at: number
}

interface Bonus {
  code: string
  day: number | bigint
  entryId: bigint
  points: bigint
  account: string
}

/** Legs of an entry before these belong to what it is in the first place. */
const FIRST_LEG = 64

const codeOf = ({ days }: Streak) => `streak-${days}`

/** Brings residents' bonuses in line with the days on which they have acts: what is due is given, what is no longer due is taken back. */
export async function settleStreaks(tx: Tx, settlings: readonly Settling[]): Promise<void> {
  if (tx.streaks.length === 0) return
  for (const settling of settlings) await settle(tx, settling)
}

async function settle(tx: Tx, { residentId, entryId, account, at }: Settling): Promise<void> {
  const shard = shardOf(residentId)
  const days = await tx.all<{ day: number | bigint }>(
    `SELECT DISTINCT r.day FROM activity_record r WHERE r.shard = ? AND r.resident_id = ?
     AND NOT EXISTS (SELECT 1 FROM reversal v WHERE v.shard = r.shard AND v.record_id = r.id)`,
    ...[shard, residentId],
  )
  const active = days.map(({ day }) => Number(day))
  const due = new Map(
    tx.streaks.flatMap((streak) => streakDays(active, streak.days).map((day) => [`${codeOf(streak)}/${day}`, { streak, day }])),
  )
  const given = await tx.all<Bonus>(
    `SELECT code, day, entry_id AS "entryId", points, account FROM bonus WHERE shard = ? AND resident_id = ? AND taken_back_by IS NULL`,
    ...[shard, residentId],
  )
  const over = given.filter(({ code, day }) => !due.delete(`${code}/${day}`))
  let leg = FIRST_LEG
  for (const bonus of over) {
    const { code, day, entryId: gave, points, account: lot } = bonus
    const transfers = bonusReversal(Number(points), lot, await lockedLots(tx, shard, residentId))
    await post(tx, { shard, residentId, entryId, at, ref: gave }, transfers, leg)
    leg += transfers.length
    await tx.run(
      'UPDATE bonus SET taken_back_by = ? WHERE shard = ? AND resident_id = ? AND code = ? AND day = ? AND entry_id = ?',
      ...[entryId, shard, residentId, code, day, gave],
    )
  }
  for (const { streak, day } of due.values()) {
    const lot = account ?? over[0]!.account
    const owed = pointsOwed(await lockedLots(tx, shard, residentId))
    const transfers = bonusTransfers(streak.points, lot, owed)
    await post(tx, { shard, residentId, entryId, at }, transfers, leg)
    leg += transfers.length
    await tx.run(
      'INSERT INTO bonus (shard, resident_id, code, day, entry_id, points, account, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[shard, residentId, codeOf(streak), day, entryId, streak.points, lot, at],
    )
  }
}
