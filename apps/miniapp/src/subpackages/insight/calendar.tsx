import { View } from '@tarojs/components'
import { useState } from 'react'
import { CalendarCard } from '@/features/calendar/CalendarCard'
import { DayOfLines } from '@/features/calendar/DayOfLines'
import { useCalendar } from '@/features/calendar/use-calendar'
import { useWords } from '@/i18n'
import { addMonths, monthText, thisMonth } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import { Turner } from '@/ui/Turner'
import { useSwipe } from '@/ui/use-swipe'

export default function CalendarPage() {
  const { t, locale } = useWords()
  const [month, setMonth] = useState(thisMonth)
  const [picked, setPicked] = useState<string | null>(null)
  const calendar = useCalendar(month)
  const latest = month >= thisMonth()
  const turn = (by: 1 | -1) => {
    if (by === 1 && latest) return
    setMonth(addMonths(month, by))
    setPicked(null)
  }
  const swipe = useSwipe(turn)
  return (
    <Screen title={t('calendar.title')} onRefresh={calendar.reload}>
      <Turner
        text={monthText(month, locale)}
        earlier={{ label: t('calendar.earlier'), onTap: () => turn(-1) }}
        later={{ label: t('calendar.later'), onTap: latest ? null : () => turn(1) }}
      />
      <View {...swipe}>
        <Async of={calendar} skeleton={[420]}>
          {(data) => <CalendarCard calendar={data} picked={picked} onPick={setPicked} />}
        </Async>
      </View>
      {picked ? <DayOfLines key={picked} day={picked} /> : <View className="foot-note">{t('calendar.pickHint')}</View>}
    </Screen>
  )
}
