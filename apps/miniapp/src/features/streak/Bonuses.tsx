import type { StreakView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText } from '@/lib/when'
import { Card } from '@/ui/Card'

/** Points that days in a row have brought, newest first; struck through when they were taken back. */
export function Bonuses({ bonuses }: { bonuses: StreakView['bonuses'] }) {
  const { t, locale } = useWords()
  if (bonuses.length === 0) return null
  return (
    <>
      <View className="heading">{t('streak.bonuses')}</View>
      <Card className="flush">
        {bonuses.map(({ days, day, points, at, takenBack }) => (
          <View key={`${day} ${days} ${at}`} className="cell">
            <View className="grow">
              <View className="t14">{t('streak.bonus', { n: countText(days) })}</View>
              <View className="t12 quiet">{dayText(day, locale)}</View>
              {takenBack && <View className="t12 warn">{t('streak.takenBack')}</View>}
            </View>
            <Text className={`t14 strong num ${takenBack ? 'undone' : ''}`}>
              {t('common.pointsValue', { n: `+${countText(points)}` })}
            </Text>
          </View>
        ))}
      </Card>
    </>
  )
}
