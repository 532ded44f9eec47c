import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { role } from '@/ui/role'
import { Turner } from '@/ui/Turner'
import { bucketText } from './bucket-text'
import { sharesOf } from './option'

interface ColumnWordsProps {
  chart: Chart
  sections: ProgrammeView['sections']
  index: number
  onStep: (index: number) => void
}

/** One column's exact figure and what each section has of it, with a way to its neighbours for who cannot tap it. */
export function ColumnWords({ chart, sections, index, onStep }: ColumnWordsProps) {
  const { t, pick, locale } = useWords()
  const bucket = chart.buckets[index]
  if (!bucket) return null
  return (
    <View className="column-words">
      <Turner
        text={bucketText(bucket.key, locale)}
        earlier={{ label: t('chart.earlier'), onTap: index > 0 ? () => onStep(index - 1) : null }}
        later={{ label: t('chart.later'), onTap: index < chart.buckets.length - 1 ? () => onStep(index + 1) : null }}
      />
      <View {...role('status')}>
        <View className="column-total t16 strong num">
          {massText(bucket.mg)} · {t('common.acts', { n: countText(bucket.acts) })}
        </View>
        {sharesOf(bucket, sections).map(({ code, label, mg, percent }) => (
          <View key={code} className={`column-share hue-${code}`}>
            <View className="chart-key-dot" />
            <Text className="grow t14">{pick(label)}</Text>
            <Text className="t14 num">{massText(mg)}</Text>
            <Text className="column-percent t12 quiet num">{t('chart.share', { percent })}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
