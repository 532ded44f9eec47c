import { View } from '@tarojs/components'

/** Every icon there is; icon.scss draws each. */
export const ICONS = [
  'clothing',
  'food',
  'housing',
  'travel',
  'leisure',
  'goods',
  'office',
  'finance',
  'scan',
  'camera',
  'leaf',
  'medal',
  'chevron',
  'back',
  'check',
  'close',
  'copy',
  'gift',
  'user',
  'ledger',
  'home',
  'globe',
  'type',
  'exit',
  'info',
  'ticket',
  'link',
  'minus',
  'plus',
  'edit',
  'shield',
  'chart',
  'clock',
  'trophy',
  'heart',
  'people',
  'certificate',
  'message',
  'help',
  'appeal',
  'settings',
  'download',
  'search',
  'theme',
] as const

export type IconName = (typeof ICONS)[number]

/** A line icon in the colour of the text around it. Decorative: the words beside it carry the meaning. */
export const Icon = ({
  name,
  size = 24,
  className = '',
}: {
  name: IconName
  size?: 16 | 20 | 24 | 28 | 32 | 48
  className?: string
}) => <View className={`icon icon-${name} ${className}`} style={{ width: `${size}px`, height: `${size}px` }} aria-hidden />
