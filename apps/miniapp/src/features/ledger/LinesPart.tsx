import { View } from '@tarojs/components'
import { memo } from 'react'
import { useInView } from '@/ui/use-in-view'
import { byDay } from './by-day'
import { DayLines } from './DayLines'
import type { LineItem } from './line-item'

interface LinesPartProps {
  id: string
  items: readonly LineItem[]
  /** The day of the line above the part, and of the one below it. */
  above: string | undefined
  below: string | undefined
}

/** A part of the lines, drawn only while it is near the screen. */
export const LinesPart = memo(function LinesPart({ id, items, above, below }: LinesPartProps) {
  const { near, height } = useInView(id, { margin: 1_000, near: true })
  const groups = near ? byDay(items) : []
  return (
    <View id={id} className="lines-part" style={near ? {} : { height: `${height}px` }}>
      {groups.map((group, i) => (
        <DayLines
          key={group.items[0]!.key}
          group={group}
          continues={i === 0 && group.day === above}
          continued={i === groups.length - 1 && group.day === below}
        />
      ))}
    </View>
  )
})
