import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { equivalentAmount, fittingEquivalent } from '@/features/programme/equivalent'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { SectionSums } from './SectionSums'

/** The total, what it equals and by whose reckoning, and its sections; the chart is one tap away. */
export function LedgerSummary({ chart, programme }: { chart: Chart; programme: ProgrammeView }) {
  const { t, pick } = useWords()
  const equivalent = fittingEquivalent(chart.totalMg, programme.equivalents)
  return (
    <Card>
      <View className="row between">
        <View className="grow">
          <Text className="t12 quiet">{t('ledger.total')}</Text>
          <View>
            <Figure mg={chart.totalMg} />
          </View>
        </View>
        <View className="summary-acts">
          <Text className="t12 quiet">{t('ledger.acts')}</Text>
          <Text className="t20 strong num">{countText(chart.acts)}</Text>
        </View>
      </View>
      {equivalent && (
        <View className="summary-equals">
          <View className="t14">
            {t('ledger.equals', { amount: equivalentAmount(chart.totalMg, equivalent), unit: pick(equivalent.unit) })}
          </View>
          <View className="t12 quiet">
            {t('ledger.equalsSource', { unit: pick(equivalent.unit), mass: massText(equivalent.mg), source: equivalent.source })}
          </View>
        </View>
      )}
      <View className="summary-sections">
        <SectionSums sums={chart.sections} sections={programme.sections} />
      </View>
      <Tap className="summary-chart" onTap={go.chart} label={t('ledger.chart')}>
        <Icon name="chart" size={20} className="summary-chart-icon" />
        <Text className="grow t14">{t('ledger.chartHint')}</Text>
        <Icon name="chevron" size={16} className="quiet" />
      </Tap>
    </Card>
  )
}
