import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWallet } from '@/features/mall/use-mall'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** What goes with the account, what is lost, and what stays and why. */
export function Consequences() {
  const { t } = useWords()
  const points = useWallet().data?.points
  return (
    <>
      <Part heading={t('removal.goes')} lines={t('removal.goesWhat', { returnObjects: true })} icon="close" />
      <Part
        heading={t('removal.lost')}
        lines={[
          points === undefined ? t('removal.lostPoints') : t('removal.lostPointsOf', { points: countText(points) }),
          ...t('removal.lostWhat', { returnObjects: true }),
        ]}
        icon="minus"
      />
      <Part heading={t('removal.stays')} lines={t('removal.staysWhat', { returnObjects: true })} icon="info" />
    </>
  )
}

function Part({ heading, lines, icon }: { heading: string; lines: readonly string[]; icon: 'close' | 'minus' | 'info' }) {
  return (
    <Card>
      <View className="t14 strong">{heading}</View>
      {lines.map((line) => (
        <View key={line} className="data-point">
          <Icon name={icon} size={16} className="quiet" />
          <Text className="t14 grow">{line}</Text>
        </View>
      ))}
    </Card>
  )
}
