import type { ProgrammeView } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'

/** What may be checked in here, and what each way of proving it is worth. */
export function CheckInCards({ cards }: { cards: ProgrammeView['checkIns'] }) {
  const { t, pick } = useWords()
  return (
    <Card className="flush">
      {cards.map(({ behaviour, name, ways, worth, dailyLimit }) => (
        <View key={behaviour} className="cell">
          <View className="grow">
            <View className="t14 strong">{pick(name)}</View>
            {ways.map((way) => (
              <View key={way} className="t12 quiet num">
                {t(way === 'scan' ? 'section.scanWay' : 'section.photoWay', {
                  mass: massText(worth[way].mg),
                  points: countText(worth[way].points),
                })}
              </View>
            ))}
          </View>
          <View className="end t12">{t('section.daily', { limit: dailyLimit })}</View>
        </View>
      ))}
    </Card>
  )
}
