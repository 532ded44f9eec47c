import type { Leaderboard } from '@tanpuhui/contract'
import { useWords } from '@/i18n'
import { Empty } from '@/ui/Notice'
import { PeoplePlaces } from './PeoplePlaces'

/** The hundred best. `over`: nobody can come onto it any more. */
export function Places({ top, over = false }: { top: Leaderboard['top']; over?: boolean }) {
  const { t } = useWords()
  if (top.length > 0) return <PeoplePlaces places={top} />
  return over ? (
    <Empty title={t('boards.emptyOver')} picture="podium" />
  ) : (
    <Empty title={t('boards.empty')} hint={t('boards.emptyHint')} picture="podium" />
  )
}
