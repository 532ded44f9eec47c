import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { daysBetween, dayText, today } from '@/lib/when'
import { Card } from '@/ui/Card'
import type { DayGroup } from './by-day'
import { LedgerRow } from './LedgerRow'
import type { LineItem } from './line-item'
import { RefusedRow } from './RefusedRow'
import { WaitingRow } from './WaitingRow'

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

interface DayLinesProps {
  group: DayGroup
  /** The same day's lines stand right above: no second date. */
  continues: boolean
  /** The same day's lines go on right below. */
  continued: boolean
}

/** One day's lines under its date, or a part of them. */
export function DayLines({ group: { day, items }, continues, continued }: DayLinesProps) {
  const { t, locale } = useWords()
  const ago = daysBetween(day, today())
  const names = t('ledger.weekday', { returnObjects: true })
  const near = ago === 0 ? t('ledger.today') : ago === 1 ? t('ledger.yesterday') : names[weekdayOf(day)]
  return (
    <View>
      {!continues && (
        <View className="day-head">
          <Text className="t14 strong">{dayText(day, locale)}</Text>
          <Text className="t12 quiet">{near}</Text>
        </View>
      )}
      <Card className={`flush ${continues ? 'joined-above' : ''} ${continued ? 'joined-below' : ''}`}>
        {items.map((item) => (
          <Row key={item.key} item={item} />
        ))}
      </Card>
    </View>
  )
}

function Row({ item }: { item: LineItem }) {
  if (item.kind === 'record') return <LedgerRow line={item.line} />
  return item.kind === 'refused' ? <RefusedRow line={item.line} /> : <WaitingRow line={item.line} />
}
