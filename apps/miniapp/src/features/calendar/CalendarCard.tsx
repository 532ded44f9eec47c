import type { Calendar } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { monthText, shortDayText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { HeatLegend } from './HeatLegend'
import { MonthGrid } from './MonthGrid'
import './calendar.scss'

interface CalendarCardProps {
  calendar: Calendar
  picked: string | null
  onPick: (day: string) => void
}

/** One month: the days, what their shades mean, and the whole in words. */
export function CalendarCard({ calendar, picked, onPick }: CalendarCardProps) {
  return (
    <Card className="calendar">
      <MonthGrid calendar={calendar} picked={picked} onPick={onPick} />
      <HeatLegend />
      <MonthWords calendar={calendar} />
    </Card>
  )
}

function MonthWords({ calendar: { month, days } }: { calendar: Calendar }) {
  const { t, locale } = useWords()
  const named = monthText(month, locale)
  const [first, ...others] = days
  if (!first) return <View className="calendar-words t14 quiet">{t('calendar.summaryNone', { month: named })}</View>
  const peak = others.reduce((most, day) => (day.mg > most.mg ? day : most), first)
  return (
    <View className="calendar-words t14 quiet">
      {t('calendar.summary', {
        month: named,
        days: days.length,
        total: massText(days.reduce((sum, { mg }) => sum + mg, 0)),
        acts: countText(days.reduce((sum, { acts }) => sum + acts, 0)),
        peak: shortDayText(peak.day, locale),
        mass: massText(peak.mg),
      })}
    </View>
  )
}
