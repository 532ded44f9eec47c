import { countText, type TotalsRow } from '@tanpuhui/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { exactGrams, shareText } from '@/lib/figures'
import styles from './breakdown-table.module.css'
import { shortText } from './metric'
import { type Column, nextSort, type Sort, sortRows } from './sort-rows'

const FIRST = 10

interface BreakdownTableProps {
  rows: TotalsRow[]
  /** What the first column lists. */
  of: 'district' | 'behaviour' | 'partner'
  /** The whole that shares are taken of, in mg. */
  wholeMg: number
}

/** One breakdown as a table that sorts by any column, with its shares as bars. */
export function BreakdownTable({ rows, of, wholeMg }: BreakdownTableProps) {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const [sort, setSort] = useState<Sort>({ by: 'mg', direction: 'descending' })
  const [all, setAll] = useState(false)
  const sorted = sortRows(rows, sort, locale)
  const shown = all ? sorted : sorted.slice(0, FIRST)
  const barWidth = ({ mg }: TotalsRow) => `${wholeMg > 0 ? (mg / wholeMg) * 100 : 0}%`
  const head = (column: Column) => {
    const name = t(column === 'name' ? `totals.column.${of}` : `totals.column.${column}`)
    return (
      <th
        scope="col"
        aria-sort={sort.by === column ? sort.direction : 'none'}
        className={column === 'name' ? styles.text : undefined}
      >
        <button type="button" title={t('totals.sort', { column: name })} onClick={() => setSort(nextSort(sort, column))}>
          {name}
        </button>
      </th>
    )
  }
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {head('name')}
              {head('people')}
              {head('acts')}
              {head('mg')}
              <th scope="col" className={styles.shareHead}>
                {t('totals.column.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles.text}>
                  {pick(row.name)}
                  <span className={styles.under} style={{ width: barWidth(row) }} />
                </th>
                <td>{countText(row.people)}</td>
                <td>{countText(row.acts)}</td>
                <td title={`${exactGrams(row.mg)} CO₂e`}>{shortText('mg', row.mg)}</td>
                <td>
                  <span className={styles.share}>
                    <span className={styles.track}>
                      <span className={styles.bar} style={{ width: barWidth(row) }} />
                    </span>
                    {shareText(row.mg, wholeMg)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > FIRST && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('totals.showFewer') : t('totals.showAll', { count: sorted.length })}
        </button>
      )}
    </>
  )
}
