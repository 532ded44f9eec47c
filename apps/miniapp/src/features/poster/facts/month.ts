import type { Chart } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import type { useWords } from '@/i18n'
import { commonFacts, massFacts, type PosterContext } from './common'
import type { PosterFacts } from './poster-facts'

/** As many sections as have room. */
const MOST_BARS = 5

/** `2026-11` as its year and month in figures. */
const parts = (key: string) => {
  const [year, month] = key.split('-').map(Number)
  return { year, month }
}

/** 2026 年 11 月. */
export const monthText = (key: string, t: ReturnType<typeof useWords>['t']): string => t('poster.month', parts(key))

/** The months that have acts, newest first. */
export const monthsOf = ({ buckets }: Chart): string[] => buckets.flatMap(({ key, acts }) => (acts > 0 ? [key] : [])).reverse()

/** One month: its total and what each section brought; null when it has no acts. */
export function monthFacts({ buckets }: Chart, context: PosterContext, month: string): PosterFacts | null {
  const { t, pick } = context.spoken
  const bucket = buckets.find(({ key, acts }) => key === month && acts > 0)
  if (!bucket) return null
  const { key, mg, acts, sections } = bucket
  const heading = t('poster.heading.month', parts(key))
  const greatest = Math.max(1, ...sections.map((one) => one.mg))
  const labels = new Map(context.programme.sections.map(({ code, label }) => [code, pick(label)]))
  return {
    ...commonFacts(context),
    ...massFacts(mg, context),
    heading,
    what: t('certificate.acts', { n: countText(acts) }),
    bars: sections
      .filter((one) => one.mg > 0)
      .sort((a, b) => b.mg - a.mg)
      .slice(0, MOST_BARS)
      .map((one) => ({
        section: one.section,
        label: labels.get(one.section) ?? '',
        said: massText(one.mg),
        share: one.mg / greatest,
      })),
    share: t('poster.share.month', { what: heading }),
  }
}
