import { View } from '@tarojs/components'
import { useState } from 'react'
import { useChart } from '@/features/chart/use-chart'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Chips } from '@/ui/Chips'
import { Empty } from '@/ui/Notice'
import type { PosterContext } from './facts/common'
import { monthsOf, monthText } from './facts/month'
import { SOURCES } from './facts/sources'
import { PosterOf } from './PosterOf'
import type { Shown } from './PosterView'

interface MonthPosterProps {
  /** As `2026-11`; the latest that has acts when it is not said. */
  month: string | undefined
  context: PosterContext
  onNamed: (named: boolean) => void
  onShown: (shown: Shown) => void
}

/** A month's summary, and the months to choose from. */
export function MonthPoster({ month, ...rest }: MonthPosterProps) {
  const { t } = useWords()
  const [picked, setPicked] = useState(month)
  return (
    <Async of={useChart('month')} skeleton={[44, 515, 56]}>
      {(chart) => {
        const months = monthsOf(chart)
        const latest = months[0]
        if (!latest) return <Empty title={t('poster.monthNone')} hint={t('poster.monthNoneHint')} />
        const shown = picked && months.includes(picked) ? picked : latest
        return (
          <>
            {months.length > 1 && (
              <View className="poster-months">
                <Chips
                  of={months.map((key) => ({ key, text: monthText(key, t) }))}
                  value={shown}
                  onPick={setPicked}
                  label={t('poster.pickMonth')}
                />
              </View>
            )}
            <PosterOf source={SOURCES.month} of={shown} {...rest} />
          </>
        )
      }}
    </Async>
  )
}
