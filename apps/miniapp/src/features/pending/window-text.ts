import type { PendingLine } from '@tanpuhui/contract'
import type { TFunction } from 'i18next'
import { clockOf, dayOf, daysBetween, today } from '@/lib/when'

/** When a waiting act can be collected, or for how long still: days counted as the calendar counts them, today included. */
export function windowText(t: TFunction, { open, collectFrom, collectUntil }: PendingLine): string {
  if (open) {
    // It ends with the instant before: at midnight of the 29th, the 28th is the last day.
    const left = daysBetween(today(), dayOf(new Date(Date.parse(collectUntil) - 1).toISOString())) + 1
    return left <= 1 ? t('pending.lastDay') : t('pending.daysLeft', { n: left })
  }
  const until = daysBetween(today(), dayOf(collectFrom))
  if (until <= 0) return t('pending.opensAt', { clock: clockOf(collectFrom) })
  return until === 1 ? t('pending.opensTomorrow') : t('pending.opensIn', { n: until })
}
