import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { role } from './role'

/** The shape of what is coming, in quiet grey blocks of the given heights (px). */
export function Skeleton({ blocks }: { blocks: readonly number[] }) {
  const { t } = useWords()
  return (
    <View {...role('status')} aria-label={t('common.loading')} aria-busy>
      {blocks.map((height, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are a fixed, unordered decoration
        <View key={i} className="skeleton" style={{ height: `${height}px` }} />
      ))}
    </View>
  )
}
