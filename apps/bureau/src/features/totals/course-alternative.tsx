import { countText } from '@tanpuhui/contract'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { exactGrams } from '@/lib/figures'
import { byMonth, type TotalsDay } from './fill-days'

/** Longer tables are read by month. */
const MOST_DAYS = 62

/** The course over time as a table, for whoever does not see the chart. */
export const CourseAlternative = memo(({ days }: { days: TotalsDay[] }) => {
  const { t } = useTranslation('console')
  const daily = days.length <= MOST_DAYS
  const rows = daily
    ? days.map(({ day, ...figures }) => ({ when: day, ...figures }))
    : byMonth(days).map(({ month, ...figures }) => ({ when: month, ...figures }))
  return (
    <table>
      <caption>{t('totals.course')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(daily ? 'totals.column.day' : 'totals.column.month')}</th>
          <th scope="col">{t('totals.column.newPeople')}</th>
          <th scope="col">{t('totals.column.acts')}</th>
          <th scope="col">{t('totals.column.mg')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ when, newPeople, acts, mg }) => (
          <tr key={when}>
            <th scope="row">{when}</th>
            <td>{countText(newPeople)}</td>
            <td>{countText(acts)}</td>
            <td>{exactGrams(mg)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
