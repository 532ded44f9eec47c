import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Tap } from './Tap'

export interface MenuCellProps {
  icon: IconName
  text: string
  /** What stands at the end of the line. */
  said?: string | undefined
  /** Something there is new. */
  fresh?: string | undefined
  onTap: () => unknown
}

/** A line that leads to a page of its own. */
export const MenuCell = ({ icon, text, said, fresh, onTap }: MenuCellProps) => (
  <Tap className="cell" onTap={onTap} label={[text, said, fresh].filter(Boolean).join('，')}>
    <Icon name={icon} size={20} className="menu-icon" />
    <View className="grow t14">{text}</View>
    {fresh && <View className="dot" aria-hidden />}
    <View className="end t12">
      {said}
      <Icon name="chevron" size={16} />
    </View>
  </Tap>
)
