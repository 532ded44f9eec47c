import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { heatWords } from './heat'

/** The five shades with their bounds in words. */
export function HeatLegend() {
  const { t } = useWords()
  return (
    <View className="heat-legend">
      <View className="t12 quiet">{t('calendar.legend')}</View>
      <View className="heat-keys">
        {heatWords((key, mass) => t(`calendar.${key}`, { mass })).map((words, i) => (
          <View key={words} className={`heat-key heat-${i + 1}`}>
            <View className="heat-dot" aria-hidden>
              <View className="month-heat" />
            </View>
            <Text className="t12">{words}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
