import type { CampaignView, Locale } from '@tanpuhui/contract'
import type { TFunction } from 'i18next'
import { dayText, shortDayText } from '@/lib/when'

type Held = NonNullable<CampaignView['latest']>

/** The days of a campaign, both included; the year is said once. */
export const heldText = (t: TFunction, { firstDay, lastDay }: Held, locale: Locale): string =>
  locale === 'zh'
    ? t('boards.range', { from: dayText(firstDay, locale), to: shortDayText(lastDay, locale) })
    : t('boards.range', { from: shortDayText(firstDay, locale), to: dayText(lastDay, locale) })
