import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Tap } from './Tap'

interface CardProps {
  className?: string
  onTap?: () => unknown
}

/** A white sheet on the paper ground; tappable when `onTap` is given. */
export const Card = ({ className = '', onTap, children }: PropsWithChildren<CardProps>) =>
  onTap ? (
    <Tap className={`card ${className}`} onTap={onTap}>
      {children}
    </Tap>
  ) : (
    <View className={`card ${className}`}>{children}</View>
  )
