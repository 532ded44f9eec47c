import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo, useRef, useState } from 'react'
import { useHome } from '@/features/home/use-home'
import { kindOf, SOURCES, type Source } from '@/features/poster/facts/sources'
import { MonthPoster } from '@/features/poster/MonthPoster'
import { PosterOf } from '@/features/poster/PosterOf'
import type { Shown } from '@/features/poster/PosterView'
import { shareCard } from '@/features/poster/share-card'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'

export default function PosterPage() {
  const spoken = useWords()
  const { t, pick } = spoken
  const { kind: asked, of } = useRouter().params
  const kind = kindOf(asked)
  const programme = useProgramme()
  const home = useHome()
  const [named, setNamed] = useState(true)
  const shown = useRef<Shown | null>(null)
  useShareAppMessage(() => shareCard(shown.current, programme.data ? pick(programme.data.name) : t('app.name')))

  const context = useMemo(
    () => programme.data && home.data && { programme: programme.data, home: home.data, spoken, named },
    [programme.data, home.data, spoken, named],
  )
  const common = {
    onNamed: setNamed,
    onShown: (drawn: Shown) => {
      shown.current = drawn
    },
  }
  return (
    <Screen title={t('poster.title')} className="poster-page">
      <Async of={programme} skeleton={[515, 56]}>
        {() => (
          <Async of={home} skeleton={[515, 56]}>
            {() => {
              if (!context) return null
              if (kind === 'month') return <MonthPoster month={of} context={context} {...common} />
              if (kind === null || of === undefined) return <Empty title={t('poster.gone')} picture="signpost" />
              return <PosterOf source={SOURCES[kind] as Source<unknown>} of={of} context={context} {...common} />
            }}
          </Async>
        )}
      </Async>
    </Screen>
  )
}
