import type { CreditedAct } from '../acts'
import { type Settling, settleStreaks } from '../operations/settle-streaks'
import type { Tx } from '../tx'
import { applyChanges } from './apply-changes'
import type { Change } from './standing-act'

/**
 * Carries changes out whole: takes back, sets aside, credits, and settles the residents' streaks. `also` are residents whose days
 * have changed besides.
 */
export async function settleChanges(
  tx: Tx,
  changes: readonly Change[],
  at: number,
  also: readonly Settling[] = [],
): Promise<void> {
  const credits = await applyChanges(tx, changes, at)
  const fresh = await tx.credit(credits)
  await settleStreaks(tx, settlings(changes, credits, fresh, at, also))
}

/** Whose days may have changed: those in whom something was taken back, and those of whom a day is new. */
export function settlings(
  changes: readonly Change[],
  credits: readonly CreditedAct[],
  fresh: readonly bigint[],
  at: number,
  also: readonly Settling[] = [],
): Settling[] {
  const byResident = new Map(also.map((one) => [one.residentId, one]))
  for (const { act, takeBack } of changes)
    if (takeBack) byResident.set(act.residentId, { residentId: act.residentId, entryId: takeBack.entryId, account: null, at })
  const days = new Set([...fresh, ...byResident.keys()])
  for (const { residentId, recordId, pointsAccount, recordedAt } of credits)
    if (days.has(residentId))
      byResident.set(residentId, { residentId, entryId: recordId, account: pointsAccount, at: recordedAt })
  return [...byResident.values()]
}
