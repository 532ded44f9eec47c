import type { Chart as ChartData, ProgrammeView } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { useSettings } from '@/features/settings/store'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { dark, light } from '@/ui/tokens'
import { lessMotion, useDark } from '@/ui/use-dark'
import { bucketText } from './bucket-text'
import { Chart } from './Chart'
import { ColumnWords } from './ColumnWords'
import { axisUnit, chartOption, peakOf } from './option'

/** The columns, their key, the figures of the one that is pointed at, and all in words for who cannot see them. */
export function ChartCard({ chart, sections }: { chart: ChartData; sections: ProgrammeView['sections'] }) {
  const { t, pick, locale } = useWords()
  const isDark = useDark()
  const scale = useSettings(({ care }) => (care ? 1.25 : 1))
  const last = chart.buckets.length - 1
  const [picked, setPicked] = useState(last)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns begin with today's again
  useEffect(() => setPicked(last), [chart.step, last])
  const option = useMemo(
    () =>
      chartOption(chart, {
        tokens: isDark ? dark : light,
        sections: sections.map(({ code, label }) => ({ code, label: pick(label) })),
        scale,
        motion: !lessMotion(),
        picked: Math.min(picked, last),
      }),
    [chart, sections, isDark, scale, picked, last, pick],
  )
  const peak = peakOf(chart)
  const range = t(`chart.${chart.step}`)
  const total = chart.buckets.reduce((sum, { mg }) => sum + mg, 0)
  const words = peak
    ? t('chart.text', { range, total: massText(total), peak: bucketText(peak.key, locale), mass: massText(peak.mg) })
    : t('chart.textNone', { range })
  return (
    <Card>
      <View className="row between t12 quiet">
        <Text>{range}</Text>
        <Text>{t('chart.axisUnit', { unit: axisUnit(chart) })}</Text>
      </View>
      <Chart id="reductions" option={option} height={240} words={words} onPick={setPicked} />
      <View className="chart-key">
        {sections.map(({ code, label }) => (
          <View key={code} className={`chart-key-item hue-${code}`}>
            <View className="chart-key-dot" />
            <Text className="t12">{pick(label)}</Text>
          </View>
        ))}
      </View>
      <ColumnWords chart={chart} sections={sections} index={Math.min(picked, last)} onStep={setPicked} />
    </Card>
  )
}
