import { Text, View } from '@tarojs/components'
import { role } from './role'
import { Tap } from './Tap'

interface SegmentProps<K extends string> {
  of: readonly { key: K; text: string }[]
  value: K
  onPick: (key: K) => void
  label: string
}

/** A few choices side by side of which one holds. */
export const Segment = <K extends string>({ of, value, onPick, label }: SegmentProps<K>) => (
  <View className="segment" {...role('radiogroup')} aria-label={label}>
    {of.map(({ key, text }) => (
      <Tap
        key={key}
        className={`segment-item t14 ${key === value ? 'segment-on' : ''}`}
        role="radio"
        on={key === value}
        onTap={() => onPick(key)}
      >
        <Text>{text}</Text>
      </Tap>
    ))}
  </View>
)
