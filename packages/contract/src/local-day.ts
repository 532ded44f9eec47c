import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A calendar day in the programme's own time as the integer yyyymmdd, e.g. 20260102. */
export type LocalDay = number

/** China keeps one time, UTC+8, and no summer time. */
export const CHINA_OFFSET_MINUTES = 480

/** The wall clock at `at`, as a UTC moment: dayjs's own offsets pass through the machine's zone and stumble over its summer time. */
const local = (at: number, offsetMinutes: number) => dayjs.utc(at + offsetMinutes * 60_000)
const toDay = (d: Dayjs): LocalDay => d.year() * 10_000 + (d.month() + 1) * 100 + d.date()
const fromDay = (day: LocalDay) =>
  dayjs.utc(
    `${Math.floor(day / 10_000)}-${String(Math.floor(day / 100) % 100).padStart(2, '0')}-${String(day % 100).padStart(2, '0')}`,
  )

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

/** The year of a local day. */
export const yearOf = (day: LocalDay): number => Math.floor(day / 10_000)

/** The instant `at` written with the programme's offset, e.g. `2026-01-02T08:00:00+08:00`. */
export function localIso(at: number, offsetMinutes = CHINA_OFFSET_MINUTES): string {
  const size = Math.abs(offsetMinutes)
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `${local(at, offsetMinutes).format('YYYY-MM-DDTHH:mm:ss')}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`
}
