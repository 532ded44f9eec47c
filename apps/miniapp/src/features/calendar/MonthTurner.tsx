import { useWords } from '@/i18n'
import { monthText, thisMonth } from '@/lib/when'
import { Turner } from '@/ui/Turner'

interface MonthTurnerProps {
  /** `2026-01` */
  month: string
  onTurn: (by: 1 | -1) => void
}

/** A month, with the ones before and after it; none comes after this one. */
export function MonthTurner({ month, onTurn }: MonthTurnerProps) {
  const { t, locale } = useWords()
  return (
    <Turner
      text={monthText(month, locale)}
      earlier={{ label: t('calendar.earlier'), onTap: () => onTurn(-1) }}
      later={{ label: t('calendar.later'), onTap: month < thisMonth() ? () => onTurn(1) : null }}
    />
  )
}
