import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { refusalOf } from '@/lib/failure'
import { useFailureText } from '@/lib/use-failure-text'
import { Empty } from '@/ui/empty'
import { FullScreenButton } from '@/ui/full-screen-button'
import { BackIcon } from '@/ui/icons'
import { QrCode } from '@/ui/qr-code'
import { Splash } from '@/ui/splash'
import styles from './site-screen-page.module.css'
import { useAwake } from './use-awake'
import { REFRESH_MS, useSiteCode } from './use-site-code'

/** What the screen in a canteen shows: the place, the code of this minute, and what to do with it. */
export function SiteScreenPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const failureText = useFailureText()
  const programme = useProgramme()
  const { code, secondsLeft, usable, error } = useSiteCode(Number(useParams().id))
  useAwake()
  useDocument(code ? pick(code.site.name) : t('sites.title'))
  const refused = !code && refusalOf(error)
  if (!code && !error) return <Splash />
  return (
    <main className={styles.screen}>
      <nav className={styles.controls}>
        <Link to="/sites">
          <BackIcon size={18} />
          {t('sites.screen.leave')}
        </Link>
        <FullScreenButton />
      </nav>
      {refused ? (
        <Empty title={failureText(error)} />
      ) : (
        <>
          <header className={styles.head}>
            <p className={styles.behaviour}>{code && pick(code.site.behaviourName)}</p>
            <h1 className={styles.name}>{code && pick(code.site.name)}</h1>
          </header>
          <div className={styles.middle}>
            {code && usable ? (
              <div className={styles.code}>
                <QrCode text={code.code} label={t('sites.screen.qr', { site: pick(code.site.name) })} />
              </div>
            ) : (
              <div className={styles.lost} role="alert">
                <strong>{t('sites.screen.lost')}</strong>
                {t('sites.screen.lostHint')}
              </div>
            )}
          </div>
          <footer>
            <p className={styles.action}>{t('sites.screen.action')}</p>
            {programme && <p className={styles.hint}>{t('sites.screen.hint', { programme: pick(programme.name) })}</p>}
            <p className={styles.next}>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${usable ? (secondsLeft * 100_000) / REFRESH_MS : 0}%` }} />
              </span>
              <span role="timer">{usable ? t('sites.screen.next', { count: secondsLeft }) : t('sites.screen.lost')}</span>
            </p>
          </footer>
        </>
      )}
    </main>
  )
}
