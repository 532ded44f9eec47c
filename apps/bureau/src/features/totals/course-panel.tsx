import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useTokens } from '@/app/look'
import { ChartFigure } from '@/charts/figure'
import { useLocale } from '@/i18n/use-locale'
import { CourseAlternative } from './course-alternative'
import { courseOption, pale } from './course-option'
import { fillDays, type TotalsDay } from './fill-days'
import type { Metric } from './metric'
import { Panel } from './panel'
import styles from './panel.module.css'

interface CoursePanelProps {
  days: TotalsDay[]
  metric: Metric
  csv?: string
  className?: string
  minHeight?: number
  fontSize?: number
}

/** The course over time, by day. */
export function CoursePanel({ days, metric, csv, className, minHeight = 280, fontSize = 12 }: CoursePanelProps) {
  const { t } = useTranslation('console')
  const { locale } = useLocale()
  const tokens = useTokens()
  const filled = useMemo(() => fillDays(days), [days])
  const option = useMemo(() => {
    const words = {
      mg: t('totals.daily.mg'),
      acts: t('totals.daily.acts'),
      people: t('totals.daily.people'),
      newPeople: t('totals.daily.newPeople'),
    }
    return courseOption(filled, metric, words, locale, { tokens, fontSize })
  }, [filled, metric, locale, tokens, fontSize, t])
  return (
    <Panel
      title={t('totals.course')}
      note={metric === 'people' ? <PeopleKey /> : t(`totals.daily.${metric}`)}
      csv={csv}
      className={className}
    >
      <ChartFigure option={option} minHeight={minHeight} alternative={<CourseAlternative days={filled} />} />
    </Panel>
  )
}

/** Names the two measures of people in the colours in which they are drawn. */
function PeopleKey() {
  const { t } = useTranslation('console')
  const { accent, surface } = useTokens()
  return (
    <>
      <span className={styles.swatch} style={{ background: pale(accent, surface) }} />
      {t('totals.daily.people')}
      <span className={styles.swatch} style={{ background: accent }} />
      {t('totals.daily.newPeople')}
    </>
  )
}
