import { Text, View } from '@tarojs/components'
import type { Chip } from './Chips'
import { role } from './role'
import { Tap } from './Tap'

const LOOKS = {
  /** Under each other as they fit. */
  chips: { all: 'choices', one: 'chip', on: 'chip-on' },
  /** A few, joined side by side. */
  segment: { all: 'segment', one: 'segment-item t14', on: 'segment-on' },
} as const

interface ChoicesProps<K extends string> {
  of: readonly Chip<K>[]
  value: K
  onPick: (key: K) => void
  label: string
  look?: keyof typeof LOOKS
}

/** Choices of which one holds. */
export function Choices<K extends string>({ of, value, onPick, label, look = 'chips' }: ChoicesProps<K>) {
  const { all, one, on } = LOOKS[look]
  return (
    <View className={all} {...role('radiogroup')} aria-label={label}>
      {of.map(({ key, text }) => (
        <Tap key={key} className={`${one} ${key === value ? on : ''}`} role="radio" on={key === value} onTap={() => onPick(key)}>
          <Text>{text}</Text>
        </Tap>
      ))}
    </View>
  )
}
