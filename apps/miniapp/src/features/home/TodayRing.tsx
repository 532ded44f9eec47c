import type { Section } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren } from 'react'

interface Part {
  section: Section
  mg: number
}

/** Between two sections, in percent of the ring. */
const GAP = 1.5

/** A stop to a section's hue from where the last one ended, in percent of the ring; one alone goes all the way round. */
export function ringOf(sections: readonly Part[]): string {
  const parts = sections.filter(({ mg }) => mg > 0)
  const total = parts.reduce((sum, { mg }) => sum + mg, 0)
  const gap = parts.length > 1 ? GAP : 0
  let from = 0
  const stops = parts.map(({ section, mg }) => {
    const to = from + (mg / total) * (100 - gap * parts.length)
    const arc = `var(--${section}) ${from.toFixed(2)}% ${to.toFixed(2)}%, var(--line) ${to.toFixed(2)}% ${(to + gap).toFixed(2)}%`
    from = to + gap
    return arc
  })
  return stops.length > 0 ? `conic-gradient(${stops.join(', ')})` : 'none'
}

/** Today's reductions as a ring, split by section in proportion to carbon, around the mascot. Decorative: the figures stand beside it in words. */
export const TodayRing = ({ sections, children }: PropsWithChildren<{ sections: readonly Part[] }>) => (
  <View className="today-ring" style={{ backgroundImage: ringOf(sections) } as CSSProperties} aria-hidden>
    <View className="today-ring-inside">{children}</View>
  </View>
)
