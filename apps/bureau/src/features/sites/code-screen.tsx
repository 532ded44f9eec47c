import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { refusalOf } from '@/lib/failure'
import { useFailureText } from '@/lib/use-failure-text'
import { Empty } from '@/ui/empty'
import { FullScreenButton } from '@/ui/full-screen-button'
import { BackIcon } from '@/ui/icons'
import { QrCode } from '@/ui/qr-code'
import { Splash } from '@/ui/splash'
import styles from './code-screen.module.css'
import { useAwake } from './use-awake'
import { REFRESH_MS, type ShownCodeState } from './use-shown-code'

interface CodeScreenProps<Code> {
  of: ShownCodeState<Code>
  /** The large name of the place, and the small line above it. */
  name: (code: Code) => string
  line: (code: Code) => string
  /** What scanning does, and where the way back leads in words. */
  action: string
  leave: string
}

/** A whole screen with the code of this minute: the place, the code, and what to do with it. */
export function CodeScreen<Code extends { code: string }>({ of, name, line, action, leave }: CodeScreenProps<Code>) {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const failureText = useFailureText()
  const programme = useProgramme()
  const { code, secondsLeft, usable, error } = of
  useAwake()
  useDocument(code ? name(code) : t('sites.title'))
  // A refusal stands above an older code: an activity's day may have ended.
  const refused = refusalOf(error)
  if (!code && !error) return <Splash />
  return (
    <main className={styles.screen}>
      <nav className={styles.controls}>
        <Link to="/sites">
          <BackIcon size={18} />
          {leave}
        </Link>
        <FullScreenButton />
      </nav>
      {refused ? (
        <Empty title={failureText(error)} />
      ) : (
        <>
          <header className={styles.head}>
            <p className={styles.behaviour}>{code && line(code)}</p>
            <h1 className={styles.name}>{code && name(code)}</h1>
          </header>
          <div className={styles.middle}>
            {code && usable ? (
              <div className={styles.code}>
                <QrCode text={code.code} label={t('sites.screen.qr', { site: name(code) })} />
              </div>
            ) : (
              <div className={styles.lost} role="alert">
                <strong>{t('sites.screen.lost')}</strong>
                {t('sites.screen.lostHint')}
              </div>
            )}
          </div>
          <footer>
            <p className={styles.action}>{action}</p>
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
