import { View } from '@tarojs/components'
import { Tap } from './Tap'

interface SwitchProps {
  text: string
  hint?: string
  on: boolean
  onTurn: (on: boolean) => void
}

/** One thing that is on or off, as a line of a card. */
export const Switch = ({ text, hint, on, onTurn }: SwitchProps) => (
  <Tap className="cell" role="switch" on={on} label={text} onTap={() => onTurn(!on)}>
    <View className="grow">
      <View className="t14">{text}</View>
      {hint && <View className="t12 quiet">{hint}</View>}
    </View>
    <View className={`toggle ${on ? 'toggle-on' : ''}`}>
      <View className="toggle-knob" />
    </View>
  </Tap>
)
