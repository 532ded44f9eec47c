import { countText, type TotalsRow } from '@tanpuhui/contract'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { shareText } from '@/lib/figures'
import { shortText } from './metric'
import { Panel } from './panel'
import styles from './rank-table.module.css'
import { sortRows } from './sort-rows'

const FIRST = 6

interface RankTableProps {
  title: string
  rows: TotalsRow[]
  /** The whole that shares are taken of, in mg. */
  wholeMg: number
}

/** The first few of a breakdown by mass, for the wall: nothing to touch. */
export function RankTable({ title, rows, wholeMg }: RankTableProps) {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const first = sortRows(rows, { by: 'mg', direction: 'descending' }, locale).slice(0, FIRST)
  return (
    <Panel title={title}>
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('totals.column.acts')}</th>
            <th scope="col">{t('totals.column.mg')}</th>
            <th scope="col">{t('totals.column.share')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((row) => (
            <tr key={row.key}>
              <th scope="row">{pick(row.name)}</th>
              <td className={styles.quiet}>{`${countText(row.acts)} ${t('totals.unit.acts')}`}</td>
              <td>{shortText('mg', row.mg)}</td>
              <td className={styles.quiet}>{shareText(row.mg, wholeMg)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
