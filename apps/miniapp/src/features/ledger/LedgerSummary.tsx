import type { Chart, ProgrammeView } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { equivalentAmount, fittingEquivalent } from '@/features/programme/equivalent'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Icon, type IconName } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { SectionSums } from './SectionSums'

/** The total, what it equals and by whose reckoning, and its sections; chart, calendar and footprint are one tap away. */
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
      <View className="summary-ways">
        <Way icon="chart" text={t('ledger.chart')} onTap={go.chart} />
        <Way icon="calendar" text={t('lines.calendarEntry')} onTap={go.calendar} />
        <Way icon="leaf" text={t('lines.footprintEntry')} onTap={go.footprint} />
      </View>
    </Card>
  )
}

const Way = ({ icon, text, onTap }: { icon: IconName; text: string; onTap: () => unknown }) => (
  <Tap className="summary-way" onTap={onTap} label={text}>
    <Icon name={icon} size={20} className="summary-way-icon" />
    <Text className="t14">{text}</Text>
  </Tap>
)
