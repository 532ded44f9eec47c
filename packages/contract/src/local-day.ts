import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A calendar day in the programme's own time as the integer yyyymmdd, e.g. 20260102. */
export type LocalDay = number

/** China keeps one time, UTC+8, and no summer time. */
export const CHINA_OFFSET_MINUTES = 480

/** yyyymm as `2026-01`. */
export const monthToIso = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`

/** The wall clock at `at`, as a UTC moment: dayjs's own offsets pass through the machine's zone and stumble over its summer time. */
const local = (at: number, offsetMinutes: number) => dayjs.utc(at + offsetMinutes * 60_000)
const toDay = (d: Dayjs): LocalDay => d.year() * 10_000 + (d.month() + 1) * 100 + d.date()
const fromDay = (day: LocalDay) => dayjs.utc(`${monthToIso(Math.floor(day / 100))}-${String(day % 100).padStart(2, '0')}`)

/** The local day on which the instant `at` (ms since the epoch) falls. */
export const localDay = (at: number, offsetMinutes = CHINA_OFFSET_MINUTES): LocalDay => toDay(local(at, offsetMinutes))

/** `day` moved by a number of days. */
export const addDays = (day: LocalDay, days: number): LocalDay => toDay(fromDay(day).add(days, 'day'))

/** The instant (ms since the epoch) at which a local day begins. */
export const startOf = (day: LocalDay, offsetMinutes = CHINA_OFFSET_MINUTES): number =>
  fromDay(day).valueOf() - offsetMinutes * 60_000

/** yyyymmdd as `2026-01-02`. */
export const dayToIso = (day: LocalDay): string => fromDay(day).format('YYYY-MM-DD')

/** `2026-01-02` as yyyymmdd. */
export const isoToDay = (iso: string): LocalDay => toDay(dayjs.utc(iso))

/** The Monday on or before a local day. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, -((fromDay(day).day() + 6) % 7))

/** The first Monday of an ISO year: its week holds 4 January. */
const firstMonday = (year: number): LocalDay => mondayOf(year * 10_000 + 104)

/** The ISO 8601 week of a local day, e.g. `2026-W47`. Weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(day: LocalDay): string {
  const monday = mondayOf(day)
  const year = yearOf(addDays(monday, 3))
  const week = 1 + fromDay(monday).diff(fromDay(firstMonday(year)), 'week')
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The Monday with which an ISO 8601 week, e.g. `2026-W47`, begins. */
export const mondayOfWeek = (week: string): LocalDay =>
  addDays(firstMonday(Number(week.slice(0, 4))), 7 * (Number(week.slice(6)) - 1))

/** The year of a local day. */
export const yearOf = (day: LocalDay): number => Math.floor(day / 10_000)

/** The instant `at` written with the programme's offset, e.g. `2026-01-02T08:00:00+08:00`. */
export function localIso(at: number, offsetMinutes = CHINA_OFFSET_MINUTES): string {
  const size = Math.abs(offsetMinutes)
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${local(at, offsetMinutes).format('YYYY-MM-DDTHH:mm:ss')}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`
}
