import { countText, type TotalsRow } from '@tanpuhui/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useTokens } from '@/app/look'
import { ChartFigure } from '@/charts/figure'
import { useLocale } from '@/i18n/use-locale'
import { exactText, type Metric } from './metric'
import { Panel } from './panel'
import { rankOption } from './rank-option'

interface DistrictsPanelProps {
  rows: TotalsRow[]
  metric: Metric
  /** What shares are taken of. */
  whole: number
  most?: number
  csv?: string
  className?: string
  minHeight?: number
  fontSize?: number
}

/** Where it happened: the first districts by the measure chosen. */
export function DistrictsPanel({
  rows,
  metric,
  whole,
  most = 12,
  csv,
  className,
  minHeight,
  fontSize = 12,
}: DistrictsPanelProps) {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const tokens = useTokens()
  const first = useMemo(() => rows.toSorted((a, b) => b[metric] - a[metric]).slice(0, most), [rows, metric, most])
  const option = useMemo(
    () =>
      rankOption(first, metric, whole, { metric: t(`totals.column.${metric}`), share: t('totals.column.share') }, locale, {
        tokens,
        fontSize,
      }),
    [first, metric, whole, locale, tokens, fontSize, t],
  )
  const note =
    rows.length > first.length ? t('totals.districtsFirst', { count: first.length, all: countText(rows.length) }) : undefined
  return (
    <Panel title={t('totals.districts')} note={note ?? t(`totals.metric.${metric}`)} csv={csv} className={className}>
      <ChartFigure
        option={option}
        minHeight={minHeight ?? Math.max(96, first.length * 30)}
        alternative={
          <ol aria-label={t('totals.districts')}>
            {first.map((row) => (
              <li key={row.key}>{`${pick(row.name)} ${exactText(metric, row[metric])}`}</li>
            ))}
          </ol>
        }
      />
    </Panel>
  )
}
