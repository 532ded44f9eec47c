import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { momentText } from '@/lib/moment'
import { useMedia } from '@/lib/use-media'
import { useForcedScheme } from '@/theme/use-scheme'
import { Empty } from '@/ui/empty'
import { FullScreenButton } from '@/ui/full-screen-button'
import { PageError } from '@/ui/page-error'
import { CoursePanel } from './course-panel'
import { DistrictsPanel } from './districts-panel'
import { Headline } from './headline'
import { RankTable } from './rank-table'
import { SectionsPanel } from './sections-panel'
import { useOverview } from './use-overview'
import styles from './wall-page.module.css'

/** The wall shows as many days as can be told apart from across a room. */
const DAYS = 60

/** 大屏: the same statement, larger and dark, for a screen that nobody touches. Escape leads back. */
export function WallPage() {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const navigate = useNavigate()
  const programme = useProgramme()
  const large = useMedia('(min-width: 1700px)')
  const { data: overview, error, refetch } = useOverview({})
  useForcedScheme('dark')
  useDocument(`${t('totals.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.fullscreenElement) void navigate('/')
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [navigate])
  const fontSize = large ? 18 : 14
  return (
    <main className={styles.wall}>
      <header className={styles.head}>
        <h1>{programme && pick(programme.name)}</h1>
        <span className={styles.title}>{t('totals.title')}</span>
        <nav className={styles.controls}>
          <FullScreenButton />
          <Link to="/">{t('totals.leaveWall')}</Link>
        </nav>
      </header>
      {overview && overview.total.acts > 0 ? (
        <>
          <Headline overview={overview} range={{}} />
          <div className={styles.grid}>
            <CoursePanel
              className={styles.course}
              days={overview.days.slice(-DAYS)}
              metric="mg"
              minHeight={0}
              fontSize={fontSize}
            />
            <SectionsPanel rows={overview.section} metric="mg" whole={overview.total.mg} />
            <DistrictsPanel
              rows={overview.district}
              metric="mg"
              whole={overview.total.mg}
              most={8}
              minHeight={0}
              fontSize={fontSize}
            />
            <RankTable title={t('totals.behaviours')} rows={overview.behaviour} wholeMg={overview.total.mg} />
            <RankTable title={t('totals.partners')} rows={overview.partner} wholeMg={overview.total.mg} />
          </div>
        </>
      ) : overview ? (
        <Empty title={t('totals.emptyTitle')}>{t('totals.empty')}</Empty>
      ) : (
        error && <PageError error={error} retry={() => void refetch()} />
      )}
      <footer className={styles.foot}>
        {overview && t('totals.asOf', { moment: momentText(overview.asOf, locale) })}
        {overview && error && <span className={styles.lost}>{t('failure.offline')}</span>}
      </footer>
    </main>
  )
}
