import type { BehaviourPage } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** What it counts by today's method, in points as well, and the conservative figure beside it; or that it awaits a method. */
export function Worth({ page: { figure, method, pointsRule } }: { page: BehaviourPage }) {
  const { t, pick } = useWords()
  if (!method || !figure)
    return (
      <Card className="measured-awaiting">
        <Icon name="clock" size={24} className="measured-accent" />
        <View className="grow">
          <View className="t16 strong">{t('behaviour.awaiting')}</View>
          <View className="t14 quiet">{t('behaviour.awaitingWhy')}</View>
        </View>
      </Card>
    )
  const conservative = method.issuance && method.issuance.zh !== figure.zh
  return (
    <Card>
      <View className="t12 quiet">{t('behaviour.worth')}</View>
      <View className="t20 strong num measured-accent">{pick(figure)}</View>
      <View className="measured-formula t14 num">{pick(method.formula)}</View>
      {pointsRule && (
        <View className="stack">
          <View className="t12 quiet">{t('behaviour.points')}</View>
          <View className="t14">{pick(pointsRule)}</View>
        </View>
      )}
      {method.issuance && (
        <View className="stack">
          <View className="t12 quiet">{t('behaviour.conservative')}</View>
          {conservative && <View className="t16 strong num">{pick(method.issuance)}</View>}
          <View className="t12 quiet">{t(conservative ? 'behaviour.conservativeWhy' : 'behaviour.same')}</View>
        </View>
      )}
    </Card>
  )
}
