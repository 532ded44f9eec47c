import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useSettings } from '@/features/settings/store'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { dark, light } from '@/ui/tokens'
import { lessMotion, useDark } from '@/ui/use-dark'
import { EcCanvas } from './EcCanvas'
import { axisUnit, chartOption, peakOf } from './option'
import './chart.scss'

/** The columns, their key, and the same in words for who cannot see them. */
export function ChartCard({ chart, sections }: { chart: Chart; sections: ProgrammeView['sections'] }) {
  const { t, pick } = useWords()
  const isDark = useDark()
  const scale = useSettings(({ care }) => (care ? 1.25 : 1))
  const [failed, setFailed] = useState(false)
  const option = useMemo(
    () =>
      chartOption(chart, {
        tokens: isDark ? dark : light,
        sections: sections.map(({ code, label }) => ({ code, label: pick(label) })),
        scale,
        share: (percent) => t('chart.share', { percent }),
        motion: !lessMotion(),
      }),
    [chart, sections, isDark, scale, t, pick],
  )
  const peak = peakOf(chart)
  const range = t(`chart.${chart.step}`)
  const total = chart.buckets.reduce((sum, { mg }) => sum + mg, 0)
  return (
    <Card>
      <View className="row between t12 quiet">
        <Text>{range}</Text>
        <Text>{t('chart.axisUnit', { unit: axisUnit(chart) })}</Text>
      </View>
      {failed ? (
        <View className="quiet chart-failed">{t('chart.failed')}</View>
      ) : (
        <EcCanvas id="reductions" option={option} height={260} onFail={() => setFailed(true)} />
      )}
      <View className="chart-key">
        {sections.map(({ code, label }) => (
          <View key={code} className={`chart-key-item hue-${code}`}>
            <View className="chart-key-dot" />
            <Text className="t12">{pick(label)}</Text>
          </View>
        ))}
      </View>
      <View className="chart-words t14 quiet">
        {peak
          ? t('chart.text', { range, total: massText(total), peak: peak.key, mass: massText(peak.mg) })
          : t('chart.textNone', { range })}
      </View>
    </Card>
  )
}
