import type { Section } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useChart } from '@/features/chart/use-chart'
import { LedgerLines } from '@/features/ledger/LedgerLines'
import { LedgerSummary } from '@/features/ledger/LedgerSummary'
import { RefusedLines } from '@/features/ledger/RefusedLines'
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

type Filter = Section | 'all' | 'refused'

export default function LedgerPage() {
  const { t, pick } = useWords()
  const [filter, setFilter] = useState<Filter>('all')
  const programme = useProgramme()
  const signedIn = useWelcome()
  const chart = useChart('day')
  const pending = usePending()
  const pages = useLedgerLines(filter === 'all' || filter === 'refused' ? undefined : filter)
  useReachBottom(() => {
    if (filter !== 'refused') void pages.more()
  })

  const chips = [
    { key: 'all' as Filter, text: t('ledger.all') },
    ...(programme.data?.sections ?? []).map(({ code, label }) => ({ key: code as Filter, text: pick(label) })),
    { key: 'refused' as Filter, text: t('ledger.refused') },
  ]

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
      onRefresh={() => Promise.all([chart.reload(), pages.first.reload(), pending.reload()])}
    >
      <Async of={programme} skeleton={[300]}>
        {(view) => (
          <Async of={chart} skeleton={[300]}>
            {(data) => (
              <>
                <LedgerSummary chart={data} programme={view} />
                <PendingCard />
              </>
            )}
          </Async>
        )}
      </Async>
      <View className="stack">
        <Chips of={chips} value={filter} onPick={setFilter} label={t('ledger.bySection')} />
      </View>
      {filter === 'refused' ? <RefusedLines /> : <LedgerLines pages={pages} filtered={filter !== 'all'} />}
    </Screen>
  )
}
