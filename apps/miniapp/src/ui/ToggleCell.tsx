import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Tap } from './Tap'

interface ToggleCellProps {
  icon: IconName
  text: string
  hint?: string
  on: boolean
  disabled?: boolean
  onTap: () => unknown
}

/** A line that is switched on and off by a tap anywhere on it. */
export const ToggleCell = ({ icon, text, hint, on, disabled = false, onTap }: ToggleCellProps) => (
  <Tap className="cell" role="switch" on={on} disabled={disabled} label={text} onTap={onTap}>
    <Icon name={icon} size={20} className="menu-icon" />
    <View className="grow">
      <View className="t14">{text}</View>
      {hint && <View className="t12 quiet">{hint}</View>}
    </View>
    <View className={`toggle ${on ? 'toggle-on' : ''}`}>
      <View className="toggle-knob" />
    </View>
  </Tap>
)
