import type { TotalsOverview } from '@tanpuhui/contract'
import { useTranslation } from 'react-i18next'
import { BreakdownTable } from './breakdown-table'
import { CoursePanel } from './course-panel'
import { csvLink } from './csv-link'
import { DistrictsPanel } from './districts-panel'
import { Headline } from './headline'
import type { Metric } from './metric'
import { Panel } from './panel'
import type { Range } from './range'
import { SectionsPanel } from './sections-panel'
import styles from './totals-page.module.css'

interface StatementProps {
  overview: TotalsOverview
  metric: Metric
  range: Range
}

/** The four rows of the statement: the figures; their course and sections; where; what and through whom. */
export function Statement({ overview, metric, range }: StatementProps) {
  const { t } = useTranslation('console')
  const { total } = overview
  const whole = total[metric]
  return (
    <>
      <Headline overview={overview} range={range} />
      <div className={styles.wideNarrow}>
        <CoursePanel days={overview.days} metric={metric} csv={csvLink('days', range)} />
        <SectionsPanel rows={overview.section} metric={metric} whole={whole} csv={csvLink('section', range)} />
      </div>
      <div className={`${styles.halves} ${styles.level}`}>
        <DistrictsPanel rows={overview.district} metric={metric} whole={whole} />
        <Panel title={t('totals.districtTable')} csv={csvLink('district', range)}>
          <BreakdownTable of="district" rows={overview.district} wholeMg={total.mg} />
        </Panel>
      </div>
      <div className={styles.halves}>
        <Panel title={t('totals.behaviours')} csv={csvLink('behaviour', range)}>
          <BreakdownTable of="behaviour" rows={overview.behaviour} wholeMg={total.mg} />
        </Panel>
        <Panel title={t('totals.partners')} csv={csvLink('partner', range)}>
          <BreakdownTable of="partner" rows={overview.partner} wholeMg={total.mg} />
        </Panel>
      </div>
    </>
  )
}
