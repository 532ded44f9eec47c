import type { Locale } from '@tanpuhui/contract'
import { addDays, dayToIso, mondayOfWeek } from '@tanpuhui/contract/local-day'
import { dayText, monthText, shortDayText } from '@/lib/when'

const isWeek = (key: string) => key.includes('W')

/** A column's key in words: a day, a week from Monday to Sunday, a month or a year. */
export function bucketText(key: string, locale: Locale): string {
  if (isWeek(key)) {
    const monday = mondayOfWeek(key)
    const dash = locale === 'zh' ? '至' : ' – '
    return `${shortDayText(dayToIso(monday), locale)}${dash}${shortDayText(dayToIso(addDays(monday, 6)), locale)}`
  }
  if (key.length === 10) return dayText(key, locale)
  if (key.length === 7) return monthText(key, locale)
  return locale === 'zh' ? `${key}年` : key
}

/** The same as briefly as an axis has room: 11-21, a week by its Monday, 26-11 and 2026. */
export function bucketLabel(key: string): string {
  if (isWeek(key)) return dayToIso(mondayOfWeek(key)).slice(5)
  return key.length === 10 ? key.slice(5) : key.length === 7 ? key.slice(2) : key
}
