import { Text, View } from '@tarojs/components'
import type { Chip } from './Chips'
import { role } from './role'
import { Tap } from './Tap'

interface ChoicesProps<K extends string> {
  of: readonly Chip<K>[]
  value: K
  onPick: (key: K) => void
  label: string
}

/** Choices of which one holds, under each other as they fit. */
export const Choices = <K extends string>({ of, value, onPick, label }: ChoicesProps<K>) => (
  <View className="choices" {...role('radiogroup')} aria-label={label}>
    {of.map(({ key, text }) => (
      <Tap
        key={key}
        className={`chip ${key === value ? 'chip-on' : ''}`}
        role="radio"
        on={key === value}
        onTap={() => onPick(key)}
      >
        <Text>{text}</Text>
      </Tap>
    ))}
  </View>
)
