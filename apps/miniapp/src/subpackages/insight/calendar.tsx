import { View } from '@tarojs/components'
import { useState } from 'react'
import { CalendarCard } from '@/features/calendar/CalendarCard'
import { DayOfLines } from '@/features/calendar/DayOfLines'
import { MonthTurner } from '@/features/calendar/MonthTurner'
import { useCalendar } from '@/features/calendar/use-calendar'
import { useWords } from '@/i18n'
import { addMonths, thisMonth } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import { useSwipe } from '@/ui/use-swipe'

export default function CalendarPage() {
  const { t } = useWords()
  const [month, setMonth] = useState(thisMonth)
  const [picked, setPicked] = useState<string | null>(null)
  const calendar = useCalendar(month)
  const turn = (by: 1 | -1) => {
    if (by === 1 && month >= thisMonth()) return
    setMonth(addMonths(month, by))
    setPicked(null)
  }
  const swipe = useSwipe(turn)
  return (
    <Screen title={t('calendar.title')} onRefresh={calendar.reload}>
      <MonthTurner month={month} onTurn={turn} />
      <View {...swipe}>
        <Async of={calendar} skeleton={[420]}>
          {(data) => <CalendarCard calendar={data} picked={picked} onPick={setPicked} />}
        </Async>
      </View>
      {picked ? <DayOfLines key={picked} day={picked} /> : <View className="foot-note">{t('calendar.pickHint')}</View>}
    </Screen>
  )
}
