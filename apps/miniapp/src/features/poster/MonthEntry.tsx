import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

/** The way to the summary of a month. */
export function MonthEntry() {
  const { t } = useWords()
  return (
    <Card className="flush">
      <Tap className="cell" onTap={() => go.poster('month')}>
        <Icon name="chart" size={24} className="menu-icon" />
        <View className="grow">
          <View className="t14 strong">{t('poster.monthEntry')}</View>
          <View className="t12 quiet">{t('poster.monthHint')}</View>
        </View>
        <Icon name="chevron" size={16} className="quiet" />
      </Tap>
    </Card>
  )
}
