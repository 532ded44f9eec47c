import type { Locale } from '@tanpuhui/contract'

const LANGUAGE: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** China keeps one time; a bureau's statement is read in it wherever the reader sits. */
const ZONE = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const

/** An ISO instant as `2026年11月21日 12:30:05` or `21 November 2026 at 12:30:05`. */
export const momentText = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { ...ZONE, dateStyle: 'long', timeStyle: 'medium' }).format(new Date(instant))

/** An ISO instant as `12:30:05`. */
export const clockText = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { ...ZONE, timeStyle: 'medium' }).format(new Date(instant))

/** A local day `2026-11-21` as `2026年11月21日` or `21 November 2026`. */
export const dayText = (isoDay: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(`${isoDay}T00:00:00Z`))
