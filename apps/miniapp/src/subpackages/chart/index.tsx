import type { Chart } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ChartCard } from '@/features/chart/ChartCard'
import { useChart } from '@/features/chart/use-chart'
import { SectionSums } from '@/features/ledger/SectionSums'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Screen } from '@/ui/Screen'
import { useSwipe } from '@/ui/use-swipe'

const STEPS = ['day', 'week', 'month', 'year'] as const

export default function ChartPage() {
  const { t } = useWords()
  const [step, setStep] = useState<Chart['step']>('day')
  const programme = useProgramme()
  const chart = useChart(step)
  const swipe = useSwipe((by) => setStep(STEPS[STEPS.indexOf(step) + by] ?? step))
  return (
    <Screen title={t('title.chart')} onRefresh={chart.reload}>
      <Chips of={STEPS.map((key) => ({ key, text: t(`chart.${key}`) }))} value={step} onPick={setStep} label={t('title.chart')} />
      <View className="stack" {...swipe}>
        <Async of={programme} skeleton={[380]}>
          {({ sections }) => (
            <Async of={chart} skeleton={[380, 200]}>
              {(data) => (
                <>
                  <ChartCard chart={data} sections={sections} />
                  <View className="heading">{t('chart.sections')}</View>
                  <Card>
                    <SectionSums sums={data.sections} sections={sections} />
                  </Card>
                </>
              )}
            </Async>
          )}
        </Async>
      </View>
    </Screen>
  )
}
