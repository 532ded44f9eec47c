import { useReachBottom } from '@tarojs/taro'
import { LedgerLines } from '@/features/ledger/LedgerLines'
import { useLedgerLines } from '@/features/ledger/use-ledger-lines'
import { useWords } from '@/i18n'
import { Empty } from '@/ui/Notice'

/** Everything that was entered for one day. */
export function DayOfLines({ day }: { day: string }) {
  const { t } = useWords()
  const lines = useLedgerLines({ kind: 'all', day })
  useReachBottom(() => void lines.more())
  return <LedgerLines lines={lines} empty={<Empty title={t('calendar.dayEmpty')} />} />
}
