import type { Calendar } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText, today } from '@/lib/when'
import { role } from '@/ui/role'
import { Tap } from '@/ui/Tap'
import { heatOf } from './heat'
import { weeksOf } from './weeks'

interface MonthGridProps {
  calendar: Calendar
  picked: string | null
  onPick: (day: string) => void
}

/** A month as seven columns; each day has a shade, and says its figure to who cannot see it. */
export function MonthGrid({ calendar: { month, days }, picked, onPick }: MonthGridProps) {
  const { t, locale } = useWords()
  const weekdays = t('calendar.weekdays', { returnObjects: true })
  const said = (day: string) => {
    const own = days.find((one) => one.day === day)
    const named = dayText(day, locale)
    return own
      ? t('calendar.day', { day: named, mass: massText(own.mg), acts: countText(own.acts) })
      : t('calendar.dayNone', { day: named })
  }
  return (
    <View className="month-grid">
      <View className="month-week" aria-hidden>
        {weekdays.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days of the week never move, and two may be called the same
          <Text key={i} className="month-name t12 quiet">
            {name}
          </Text>
        ))}
      </View>
      <View {...role('radiogroup')} aria-label={t('calendar.title')}>
        {weeksOf(month).map((week) => (
          <View key={week.find((day) => day !== null) ?? ''} className="month-week">
            {week.map((day, i) =>
              day === null ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place
                <View key={i} className="month-day" />
              ) : (
                <Tap
                  key={day}
                  className={`month-day heat-${heatOf(days.find((one) => one.day === day))} ${day === picked ? 'month-picked' : ''}`}
                  role="radio"
                  on={day === picked}
                  disabled={day > today()}
                  label={said(day)}
                  onTap={() => onPick(day)}
                >
                  <View className="month-heat" />
                  <Text className="month-number t14 num">{Number(day.slice(8))}</Text>
                </Tap>
              ),
            )}
          </View>
        ))}
      </View>
    </View>
  )
}
