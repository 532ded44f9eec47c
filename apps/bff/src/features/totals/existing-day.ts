import { AppError, dayToIso, isoToDay, type LocalDay } from '@tanpuhui/contract'

/** The local day that `iso` names. Throws MALFORMED when the calendar has no such day. */
export function existingDay(iso: string): LocalDay {
  const day = isoToDay(iso)
  if (dayToIso(day) !== iso) throw new AppError('MALFORMED', { problem: `${iso}: there is no such day` })
  return day
}
