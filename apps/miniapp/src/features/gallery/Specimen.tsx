import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './gallery.scss'

/** One component in all its states, under the name it has in the code. Tests take a picture of each by that name. */
export const Specimen = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <View className={`specimen specimen-${name}`}>
    <Text className="specimen-name t12 quiet">{name}</Text>
    {children}
  </View>
)
