import type { BehaviourPage } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import type { zh } from '@/i18n/zh'
import { Card } from '@/ui/Card'
import { sourceText } from './source-text'

type Factor = BehaviourPage['factors'][number]
type Role = keyof typeof zh.behaviour.role
type Quality = keyof typeof zh.behaviour.quality

/** All figures that were published for the act, each with its source, what it is for and how good that source is. */
export function Factors({ factors }: { factors: BehaviourPage['factors'] }) {
  const { t } = useWords()
  if (factors.length === 0) return null
  return (
    <>
      <View className="heading">{t('behaviour.factors')}</View>
      <Card className="flush">
        {factors.map((factor) => (
          <FactorRow key={factor.code} factor={factor} />
        ))}
      </Card>
    </>
  )
}

function FactorRow({ factor: { name, issuer, value, unit, role, quality, source } }: { factor: Factor }) {
  const words = useWords()
  const { t, pick } = words
  const what = [pick(issuer), t(`behaviour.role.${role as Role}`), t(`behaviour.quality.${quality as Quality}`)]
  return (
    <View className="measured-factor">
      <View className="row between measured-factor-head">
        <Text className="t14 strong grow">{pick(name)}</Text>
        <Text className={value === null ? 't12 quiet' : 't14 strong num measured-figure'}>
          {value === null ? t('behaviour.noFigure') : `${value} g/${pick(unit)}`}
        </Text>
      </View>
      <View className="t12 quiet">{what.join(' · ')}</View>
      <View className="t12 quiet measured-source">{sourceText(words, source)}</View>
    </View>
  )
}
