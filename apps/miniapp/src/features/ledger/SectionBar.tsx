import type { Section } from '@tanpuhui/contract'
import { View } from '@tarojs/components'

interface Part {
  section: Section
  mg: number
}

/** One bar split by section in proportion to carbon. Decorative: the figures stand beside it in words. */
export function SectionBar({ sections }: { sections: readonly Part[] }) {
  const parts = sections.filter(({ mg }) => mg > 0)
  if (parts.length === 0) return null
  return (
    <View className="section-bar" aria-hidden>
      {parts.map(({ section, mg }) => (
        <View key={section} className={`section-bar-part hue-${section}`} style={{ flexGrow: mg }} />
      ))}
    </View>
  )
}
