import { Alert, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { momentText } from '@/lib/moment'
import { useFailureText } from '@/lib/use-failure-text'
import { Empty } from '@/ui/empty'
import { WallIcon } from '@/ui/icons'
import { PageError } from '@/ui/page-error'
import { METRICS, type Metric } from './metric'
import { isRanged, type Range } from './range'
import { RangePicker } from './range-picker'
import { Statement } from './statement'
import styles from './totals-page.module.css'
import { useOverview } from './use-overview'

/** 减排总览: what the whole programme has saved, as a statement. */
export function TotalsPage() {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const programme = useProgramme()
  const failureText = useFailureText()
  const [range, setRange] = useState<Range>({})
  const [metric, setMetric] = useState<Metric>('mg')
  const { data: overview, error, refetch } = useOverview(range)
  useDocument(`${t('totals.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <h1>{t('totals.title')}</h1>
        <Link className={styles.wall} to="/wall">
          <WallIcon size={18} />
          {t('totals.wall')}
        </Link>
        <RangePicker onChange={setRange} />
        <Segmented<Metric>
          aria-label={t('totals.metric.label')}
          value={metric}
          onChange={setMetric}
          options={METRICS.map((value) => ({ value, label: t(`totals.metric.${value}`) }))}
        />
      </div>
      {overview && error && (
        <Alert
          type="warning"
          showIcon
          title={t('totals.stale', { reason: failureText(error), moment: momentText(overview.asOf, locale) })}
        />
      )}
      {overview ? (
        overview.total.acts > 0 ? (
          <Statement overview={overview} metric={metric} range={range} />
        ) : (
          <Empty title={t(isRanged(range) ? 'totals.emptyRange' : 'totals.emptyTitle')}>
            {!isRanged(range) && <p>{t('totals.empty')}</p>}
          </Empty>
        )
      ) : error ? (
        <PageError error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton active paragraph={{ rows: 12 }} />
      )}
      {overview && (
        <footer className={styles.foot}>
          <p>{t('totals.asOf', { moment: momentText(overview.asOf, locale) })}</p>
          <p>
            <Trans t={t} i18nKey="totals.basis" components={{ command: <code /> }} />
          </p>
          <p>{t('totals.exact')}</p>
          <p>{t(isRanged(range) ? 'totals.distinctRanged' : 'totals.distinct')}</p>
        </footer>
      )}
    </div>
  )
}
