import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Empty } from '@/ui/Notice'
import { EVERYTHING, type LinesFilter, tidy } from './filter'

/** Why the list is empty: nothing was entered yet, or nothing fits the filter. */
export function NoLines({ filter, onFilter }: { filter: LinesFilter; onFilter: (filter: LinesFilter) => void }) {
  const { t } = useWords()
  const { kind, ...others } = tidy(filter)
  const narrowed = Object.keys(others)
  const reset = { text: t('lines.reset'), onTap: () => onFilter(EVERYTHING) }
  if (narrowed.length === 0 && kind === 'all')
    return (
      <Empty title={t('ledger.none')} hint={t('ledger.noneHint')} action={{ text: t('title.bindings'), onTap: go.bindings }} />
    )
  if (narrowed.length === 0 && kind === 'refused') return <Empty title={t('ledger.refusedNone')} />
  if (kind === 'all' && narrowed.join() === 'section') return <Empty title={t('ledger.noneSection')} action={reset} />
  return <Empty title={t('lines.nothing')} hint={t('lines.nothingHint')} action={reset} />
}
