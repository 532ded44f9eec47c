import type { BehaviourPage, ProgrammeView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'

interface HowToEarnProps {
  page: BehaviourPage
  /** The ways of checking it in; undefined where there are none. */
  card: ProgrammeView['checkIns'][number] | undefined
}

/** Who reports it, whether a check-in does, and what a report holds. */
export function HowToEarn({ page: { partners, fields }, card }: HowToEarnProps) {
  const { t, pick, locale } = useWords()
  const list = (words: readonly string[]) => words.join(locale === 'zh' ? '、' : ', ')
  return (
    <>
      <View className="heading">{t('behaviour.earn')}</View>
      <Card>
        {partners.length > 0 && <Pair name={t('behaviour.partners')} said={list(partners.map(({ name }) => pick(name)))} />}
        {card && (
          <Pair
            name={t('behaviour.checkIn')}
            said={`${list(card.ways.map((way) => t(`behaviour.${way}`)))} · ${t('section.daily', { limit: card.dailyLimit })}`}
          />
        )}
        {partners.length === 0 && !card && <View className="t14 quiet">{t('behaviour.nobody')}</View>}
        {fields.length > 0 && (
          <Pair
            name={t('behaviour.fields')}
            said={list(
              fields.map(({ label, unit }) =>
                unit ? t('behaviour.field', { label: pick(label), unit: pick(unit) }) : pick(label),
              ),
            )}
          />
        )}
      </Card>
    </>
  )
}
