import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** One part of the slip under its heading. */
export const Part = ({ heading, children }: PropsWithChildren<{ heading: string }>) => (
  <View className="slip-part">
    <View className="t12 quiet slip-heading">{heading}</View>
    {children}
  </View>
)
