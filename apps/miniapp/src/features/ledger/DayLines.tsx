import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText, today } from '@/lib/when'
import { Card } from '@/ui/Card'
import type { DayGroup } from './by-day'
import { LedgerRow } from './LedgerRow'

const DAY_MS = 86_400_000
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** One day's records under its date. */
export function DayLines({ group: { day, lines } }: { group: DayGroup }) {
  const { t, locale } = useWords()
  const ago = Math.round((Date.parse(`${today()}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY_MS)
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
