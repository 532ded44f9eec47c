import type { Locale, Order } from '@tanpuhui/contract'
import type { TFunction } from 'i18next'
import { daysBetween, dayText, today } from '@/lib/when'

const SOON_DAYS = 7

/** Whether a voucher can still be used by its last day, in words. Whether it was used, only its merchant knows. */
export function voucherState(
  { expiresOn }: Order['codes'][number],
  t: TFunction,
  locale: Locale,
): { expired: boolean; text: string } {
  const left = daysBetween(today(), expiresOn)
  const day = dayText(expiresOn, locale)
  if (left < 0) return { expired: true, text: t('voucher.expired', { day }) }
  if (left === 0) return { expired: false, text: t('voucher.lastDay') }
  return { expired: false, text: left <= SOON_DAYS ? t('voucher.soon', { n: left, day }) : t('mall.expires', { day }) }
}
