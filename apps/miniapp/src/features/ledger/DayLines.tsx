import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { daysBetween, dayText, today } from '@/lib/when'
import { Card } from '@/ui/Card'
import type { DayGroup } from './by-day'
import { LedgerRow } from './LedgerRow'

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** One day's records under its date. */
export function DayLines({ group: { day, lines } }: { group: DayGroup }) {
  const { t, locale } = useWords()
  const ago = daysBetween(day, today())
  const names = t('ledger.weekday', { returnObjects: true })
  const near = ago === 0 ? t('ledger.today') : ago === 1 ? t('ledger.yesterday') : names[weekdayOf(day)]
  return (
    <View>
      <View className="day-head">
        <Text className="t14 strong">{dayText(day, locale)}</Text>
        <Text className="t12 quiet">{near}</Text>
      </View>
      <Card className="flush">
        {lines.map((line) => (
          <LedgerRow key={line.record} line={line} />
        ))}
      </Card>
    </View>
  )
}
