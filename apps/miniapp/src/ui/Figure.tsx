import { showMass } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'

/** A mass of CO₂e: the number is the hero, its unit small beside. */
export function Figure({ mg, size = 34, sign = '' }: { mg: number; size?: 14 | 16 | 20 | 34; sign?: '' | '+' }) {
  const { value, unit } = showMass(mg)
  return (
    <View className={`figure figure-${size}`}>
      <Text className="figure-value num">
        {sign}
        {value}
      </Text>
      <Text className="figure-unit">{size === 34 ? `${unit} CO₂e` : unit}</Text>
    </View>
  )
}
