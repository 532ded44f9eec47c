import { Text, View } from '@tarojs/components'

/** A name and what it is, at the two edges of a line. */
export const Pair = ({ name, said }: { name: string; said: string }) => (
  <View className="pair">
    <Text className="name">{name}</Text>
    <Text className="said whole" userSelect>
      {said}
    </Text>
  </View>
)
