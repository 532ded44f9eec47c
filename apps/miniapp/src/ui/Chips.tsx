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
  const idOf = (key: K) => `${row}-${of.findIndex((chip) => chip.key === key)}`
  const chosen = idOf(value)
  useEffect(() => {
    if (!__H5__) return
    // Taro's own way in the browser would scroll the page as well.
    const chip = document.getElementById(chosen)
    const around = chip?.closest('.chips')
    if (chip && around) around.scrollLeft = chip.offsetLeft - (around.clientWidth - chip.offsetWidth) / 2
  }, [chosen])
  return (
    <ScrollView
      scrollX
      className="chips"
      enableFlex
      showScrollbar={false}
      {...(__H5__ ? {} : { scrollIntoView: chosen, scrollIntoViewAlignment: 'center' as const })}
    >
      <View className="chips-row" {...role('tablist')} aria-label={label}>
        {of.map(({ key, text }) => (
          <Tap
            key={key}
            id={idOf(key)}
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
