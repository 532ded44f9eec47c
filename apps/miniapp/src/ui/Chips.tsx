import { ScrollView, Text, View } from '@tarojs/components'
import { useEffect, useId } from 'react'
import { role } from './role'
import { Tap } from './Tap'

export interface Chip<K extends string> {
  key: K
  text: string
}

/** A row of choices of which one holds; scrolls sideways when it must, so that the one that holds is seen. */
export function Chips<K extends string>({
  of,
  value,
  onPick,
  label,
}: {
  of: readonly Chip<K>[]
  value: K
  onPick: (key: K) => void
  label: string
}) {
  const row = `chips-${useId().replace(/\W/g, '')}`
  const chosen = of.findIndex(({ key }) => key === value)
  // The one before stands first in the row then; of the first two, the row from its beginning.
  const seen = chosen > 1 ? `${row}-${chosen - 1}` : row
  useEffect(() => {
    if (!__H5__) return
    // Taro's own way in the browser would scroll the page as well.
    const first = document.getElementById(seen)
    const around = first?.closest('.chips')
    if (first && around) around.scrollLeft = first.offsetLeft
  }, [seen])
  return (
    <ScrollView scrollX className="chips" enableFlex showScrollbar={false} {...(__H5__ ? {} : { scrollIntoView: seen })}>
      <View id={row} className="chips-row" {...role('tablist')} aria-label={label}>
        {of.map(({ key, text }, i) => (
          <Tap
            key={key}
            id={`${row}-${i}`}
            className={`chip ${key === value ? 'chip-on' : ''}`}
            role="tab"
            on={key === value}
            onTap={() => onPick(key)}
          >
            <Text>{text}</Text>
          </Tap>
        ))}
      </View>
    </ScrollView>
  )
}
