import { ScrollView, Text, View } from '@tarojs/components'
import { role } from './role'
import { Tap } from './Tap'

export interface Chip<K extends string> {
  key: K
  text: string
}

/** A row of choices of which one holds; scrolls sideways when it must. */
export const Chips = <K extends string>({
  of,
  value,
  onPick,
  label,
}: {
  of: readonly Chip<K>[]
  value: K
  onPick: (key: K) => void
  label: string
}) => (
  <ScrollView scrollX className="chips" enableFlex showScrollbar={false}>
    <View className="chips-row" {...role('tablist')} aria-label={label}>
      {of.map(({ key, text }) => (
        <Tap
          key={key}
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
