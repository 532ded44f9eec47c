import type { Locale } from '@tanpuhui/contract'
import { localDay, localIso } from '@tanpuhui/contract/local-day'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-01-02` as 2026年1月2日 or 2 Jan 2026. */
export function dayText(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split('-').map(Number)
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month! - 1]} ${year}`
}

/** `2026-01` as 2026年1月 or Jan 2026. */
export function monthText(month: string, locale: Locale): string {
  const [year, number] = month.split('-').map(Number)
  return locale === 'zh' ? `${year}年${number}月` : `${MONTHS[number! - 1]} ${year}`
}

/** The month so many months on from `2026-01`; back when it is negative. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** `2026-01-02` without its year: 1月2日 or 2 Jan. */
export function shortDayText(iso: string, locale: Locale): string {
  const [, month, day] = iso.split('-').map(Number)
  return locale === 'zh' ? `${month}月${day}日` : `${day} ${MONTHS[month! - 1]}`
}

/** The China-time day of an instant as `2026-01-02`. */
export const dayOf = (instant: string): string => localIso(Date.parse(instant)).slice(0, 10)

/** The China-time clock of an instant as `08:12`. */
export const clockOf = (instant: string): string => localIso(Date.parse(instant)).slice(11, 16)

/** Day and clock together, for receipts and orders. */
export const momentText = (instant: string, locale: Locale): string => `${dayText(dayOf(instant), locale)} ${clockOf(instant)}`

/** Today in China as `2026-01-02`. */
export const today = (): string => {
  const day = String(localDay(Date.now()))
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
}

/** The hour in China, 0 to 23. */
export const hourNow = (): number => Number(localIso(Date.now()).slice(11, 13))

const DAY_MS = 86_400_000
const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Whole days from one day to another, e.g. 1 from today to tomorrow. */
export const daysBetween = (from: string, to: string): number => Math.round((startOf(to) - startOf(from)) / DAY_MS)

/** This month in China as `2026-01`. */
export const thisMonth = (): string => today().slice(0, 7)
