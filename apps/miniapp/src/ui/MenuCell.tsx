import { Text, View } from '@tarojs/components'
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
    <View className="menu-text t14">{text}</View>
    {fresh && <View className="dot" aria-hidden />}
    <View className="end menu-said t12">
      {said && <Text className="clip">{said}</Text>}
      <Icon name="chevron" size={16} />
    </View>
  </Tap>
)
