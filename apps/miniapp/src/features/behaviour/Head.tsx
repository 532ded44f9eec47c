import type { BehaviourPage } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { SectionMark } from '@/ui/SectionMark'

/** What the act is, in a sentence. */
export function Head({ page: { section, name, about } }: { page: BehaviourPage }) {
  const { pick } = useWords()
  return (
    <View className="measured-head">
      <SectionMark section={section} large />
      <View className="grow">
        <View className="t20 strong">{pick(name)}</View>
        <View className="t14 quiet">{pick(about)}</View>
      </View>
    </View>
  )
}
