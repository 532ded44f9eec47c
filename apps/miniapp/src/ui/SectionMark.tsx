import type { Section } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { Icon } from './Icon'

/** The round mark of a section: its icon in its hue on a wash of the same. */
export const SectionMark = ({ section, large = false }: { section: Section; large?: boolean }) => (
  <View className={`mark hue-${section} ${large ? 'mark-large' : ''}`}>
    <View className="mark-wash" />
    <Icon name={section} size={large ? 28 : 20} />
  </View>
)
