import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Figure } from '@/ui/Figure'

/** One width for all labels: a Chinese character takes a whole em, a Latin letter little more than half. */
const columnOf = (labels: readonly string[]) =>
  `${Math.max(...labels.map((text) => (/[^\x20-\x7e]/.test(text) ? text.length * 1.1 : text.length * 0.58)), 1.4)}em`

/** Carbon by section as plain bars, the greatest filling the width. */
export function SectionSums({ sums, sections }: { sums: Chart['sections']; sections: ProgrammeView['sections'] }) {
  const { t, pick } = useWords()
  const greatest = Math.max(1, ...sums.map(({ mg }) => mg))
  const minWidth = columnOf(sections.map(({ label }) => pick(label)))
  return (
    <View>
      {sections.map(({ code, label }) => {
        const sum = sums.find(({ section }) => section === code)
        const mg = sum?.mg ?? 0
        return (
          <View key={code} className={`sum hue-${code}`}>
            <Text className="sum-label t14" style={{ minWidth }}>
              {pick(label)}
            </Text>
            <View className="sum-track grow" aria-hidden>
              <View className="sum-fill" style={{ width: mg > 0 ? `${Math.max(2, (mg / greatest) * 100)}%` : '0' }} />
            </View>
            <View className="sum-figure">
              <Figure mg={mg} size={14} />
            </View>
            <Text className="sum-acts t12 quiet num">{t('common.acts', { n: countText(sum?.acts ?? 0) })}</Text>
          </View>
        )
      })}
    </View>
  )
}
