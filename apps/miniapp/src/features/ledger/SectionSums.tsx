import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Figure } from '@/ui/Figure'
import { emWidth } from '@/ui/text-width'

/** Labels of more than two characters leave a narrow screen no room for a bar beside them. */
const LONG_EM = 2.5

/** Carbon by section in the programme's order, as plain bars, the greatest filling the width. */
export function SectionSums({ sums, sections }: { sums: Chart['sections']; sections: ProgrammeView['sections'] }) {
  const { t, pick } = useWords()
  const greatest = Math.max(1, ...sums.map(({ mg }) => mg))
  const labelEm = Math.max(1.4, ...sections.map(({ label }) => emWidth(pick(label))))
  return (
    <View className={labelEm > LONG_EM ? 'sums-long' : ''}>
      {sections.map(({ code, label }) => {
        const sum = sums.find(({ section }) => section === code)
        const mg = sum?.mg ?? 0
        return (
          <View key={code} className={`sum hue-${code}`}>
            <Text className="sum-label t14" style={{ minWidth: `${labelEm}em` }}>
              {pick(label)}
            </Text>
            <View className="sum-track" aria-hidden>
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
