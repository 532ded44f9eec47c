import { countText, showMass, type TotalsOverview } from '@tanpuhui/contract'
import { useTranslation } from 'react-i18next'
import { SparkLine } from '@/charts/spark-line'
import { fillDays } from './fill-days'
import styles from './headline.module.css'
import { exactText, figureText, type Metric } from './metric'
import { isRanged, type Range } from './range'
import { todayAdded } from './today-added'

const SPARK_DAYS = 30

interface HeadlineProps {
  overview: TotalsOverview
  /** When it leaves something out, these are no longer the cumulative figures, and are named accordingly. */
  range: Range
}

/** The three figures of the programme, with what today added and the last days' course. */
export function Headline({ overview, range }: HeadlineProps) {
  return (
    <div className={styles.width}>
      <div className={styles.row}>
        {(['people', 'acts', 'mg'] as const).map((metric) => (
          <HeadlineFigure key={metric} metric={metric} overview={overview} range={range} />
        ))}
      </div>
    </div>
  )
}

function HeadlineFigure({ metric, overview, range }: HeadlineProps & { metric: Metric }) {
  const { t } = useTranslation('console')
  const total = overview.total[metric]
  const added = todayAdded(overview, metric, range)
  const mass = metric === 'mg' ? showMass(total) : undefined
  const days = fillDays(overview.days).slice(-SPARK_DAYS)
  const name = t(`totals.${isRanged(range) ? 'ranged' : 'total'}.${metric}`)
  return (
    <section className={styles.card} aria-label={name}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.figure} title={exactText(metric, total)}>
        {mass ? mass.value : countText(total)}
        <span className={styles.unit}>{mass ? `${mass.unit} CO₂e` : t(`totals.unit.${metric as 'people' | 'acts'}`)}</span>
      </p>
      <div className={styles.today}>
        <p title={added ? exactText(metric, added) : undefined}>
          {added ? (
            <>
              {t('totals.today')} <strong>+{figureText(metric, added)}</strong>
            </>
          ) : (
            added === 0 && t('totals.todayNone')
          )}
        </p>
        <SparkLine
          values={days.map((day) => (metric === 'people' ? day.newPeople : day[metric]))}
          label={t('totals.spark', {
            count: days.length,
            metric: t(`totals.column.${metric === 'people' ? 'newPeople' : metric}`),
          })}
        />
      </div>
    </section>
  )
}
