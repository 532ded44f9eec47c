import { Text, View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { motion, radius, space } from '@/ui/tokens'
import { Specimen } from './Specimen'

/** Space as bars of its own length, corners as boxes that have them, and times as bars of half a pixel a millisecond, each by its name. */
export const Measures = () => (
  <>
    <Specimen name="space">
      <Card>
        {Object.entries(space).map(([name, width]) => (
          <Bar key={name} name={name} width={width} said={width} />
        ))}
      </Card>
    </Specimen>
    <Specimen name="radius">
      <Card>
        <View className="specimen-row">
          {Object.entries(radius).map(([name, borderRadius]) => (
            <View key={name} className="corner" style={{ borderRadius }}>
              <Text className="t12">{name}</Text>
            </View>
          ))}
        </View>
      </Card>
    </Specimen>
    <Specimen name="motion">
      <Card>
        {Object.entries(motion).map(([name, time]) => (
          <Bar key={name} name={name} width={`${Number.parseInt(time, 10) / 2}px`} said={time} />
        ))}
      </Card>
    </Specimen>
  </>
)

const Bar = ({ name, width, said }: { name: string; width: string; said: string }) => (
  <View className="measure">
    <Text className="measure-name t12">{name}</Text>
    <View className="measure-bar" style={{ width }} />
    <Text className="t12 quiet num">{said}</Text>
  </View>
)
