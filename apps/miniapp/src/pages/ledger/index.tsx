import type { Section } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useChart } from '@/features/chart/use-chart'
import { FilterBar } from '@/features/ledger/FilterBar'
import { EVERYTHING, type LinesFilter } from '@/features/ledger/filter'
import { LedgerLines } from '@/features/ledger/LedgerLines'
import { LedgerSummary } from '@/features/ledger/LedgerSummary'
import { NoLines } from '@/features/ledger/NoLines'
import { useLedgerLines } from '@/features/ledger/use-ledger-lines'
import { PendingCard } from '@/features/pending/PendingCard'
import { usePending } from '@/features/pending/use-pending'
import { useProgramme } from '@/features/programme/use-programme'
import { SignInNotice } from '@/features/session/SignInNotice'
import { useWelcome } from '@/features/session/use-welcome'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Chips } from '@/ui/Chips'
import { Screen } from '@/ui/Screen'
import './index.scss'

type SectionChip = Section | 'all' | 'refused'

export default function LedgerPage() {
  const { t, pick } = useWords()
  const [filter, setFilter] = useState<LinesFilter>(EVERYTHING)
  const programme = useProgramme()
  const signedIn = useWelcome()
  const chart = useChart('day')
  const pending = usePending()
  const lines = useLedgerLines(filter)
  useReachBottom(() => void lines.more())

  const chips = [
    { key: 'all' as SectionChip, text: t('ledger.all') },
    ...(programme.data?.sections ?? []).map(({ code, label }) => ({ key: code as SectionChip, text: pick(label) })),
    { key: 'refused' as SectionChip, text: t('ledger.refused') },
  ]
  const pickSection = (key: SectionChip) => {
    const kind = filter.kind === 'refused' ? 'all' : filter.kind
    setFilter({
      ...filter,
      kind: key === 'refused' ? 'refused' : kind,
      section: key === 'all' || key === 'refused' ? undefined : key,
    })
  }

  if (!signedIn)
    return (
      <Screen title={t('tab.ledger')} tab guarded={false} className="ledger">
        <SignInNotice what={t('welcome.ledger')} />
      </Screen>
    )
  return (
    <Screen
      title={t('tab.ledger')}
      tab
      guarded={false}
      className="ledger"
      onRefresh={() => Promise.all([chart.reload(), lines.first.reload(), pending.reload()])}
    >
      <Async of={programme} skeleton={[300]}>
        {(view) => (
          <>
            <Async of={chart} skeleton={[300]}>
              {(data) => (
                <>
                  <LedgerSummary chart={data} programme={view} />
                  <PendingCard />
                </>
              )}
            </Async>
            <FilterBar programme={view} filter={filter} onFilter={setFilter} />
          </>
        )}
      </Async>
      <View>
        <Chips
          of={chips}
          value={filter.section ?? (filter.kind === 'refused' ? 'refused' : 'all')}
          onPick={pickSection}
          label={t('ledger.bySection')}
        />
      </View>
      <LedgerLines lines={lines} empty={<NoLines filter={filter} onFilter={setFilter} />} />
    </Screen>
  )
}
