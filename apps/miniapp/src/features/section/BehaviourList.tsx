import type { BehaviourCard } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

/** Every act of a section with its figure, those that count first; a tap tells how it is measured. */
export function BehaviourList({ behaviours }: { behaviours: readonly BehaviourCard[] }) {
  const { t, pick } = useWords()
  const order = [...behaviours].sort((a, b) => Number(a.state !== 'credited') - Number(b.state !== 'credited'))
  return (
    <Card className="flush">
      {order.map(({ code, name, figure, method, checkIn }) => (
        <Tap key={code} className="cell" onTap={() => go.behaviour(code)}>
          <View className="grow">
            <View className={figure ? 't14 strong' : 't14'}>{pick(name)}</View>
            {method && <View className="t12 quiet clip">{pick(method.name)}</View>}
          </View>
          <View className="behaviour-end">
            <Text className={figure ? 't14 num behaviour-figure' : 't12 quiet'}>
              {figure ? pick(figure) : t('section.awaiting')}
            </Text>
            {checkIn && <Text className="t12 quiet">{t('section.selfReport')}</Text>}
          </View>
          <Icon name="chevron" size={16} className="quiet" />
        </Tap>
      ))}
    </Card>
  )
}
