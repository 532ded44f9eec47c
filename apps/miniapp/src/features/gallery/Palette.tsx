import { Text, View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { light } from '@/ui/tokens'
import { Specimen } from './Specimen'

/** Every colour by its name; the swatch follows the theme and the programme's accent. */
export const Palette = () => (
  <Specimen name="tokens">
    <Card>
      <View className="specimen-row">
        {Object.keys(light).map((name) => (
          <View key={name} className="swatch-cell">
            <View className="swatch" style={{ background: `var(--${name})` }} />
            <Text className="t12 clip">{name}</Text>
          </View>
        ))}
      </View>
    </Card>
  </Specimen>
)
