import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NavLink, Outlet } from 'react-router-dom'
import { useWaiting } from '@/features/appeals/use-appeals'
import { useIsReviewer } from '@/features/session/use-staff'
import { UserMenu } from '@/features/session/user-menu'
import { AS_OF_KEY } from '@/features/totals/use-overview'
import { useLocale } from '@/i18n/use-locale'
import { momentText } from '@/lib/moment'
import { AppealIcon, LeafIcon, NameIcon, PeopleIcon, SealIcon, SiteIcon, TotalsIcon } from '@/ui/icons'
import { LanguageSwitch } from '@/ui/language-switch'
import styles from './console-layout.module.css'
import { useProgramme } from './use-programme'

const PAGES = [
  { to: '/', name: 'totals', Icon: TotalsIcon },
  { to: '/sites', name: 'sites', Icon: SiteIcon },
  { to: '/organisations', name: 'organisations', Icon: PeopleIcon },
  { to: '/certificates', name: 'certificates', Icon: SealIcon },
  { to: '/appeals', name: 'appeals', Icon: AppealIcon },
  { to: '/nicknames', name: 'nicknames', Icon: NameIcon },
] as const
/** Pages for reviewers only. */
const REVIEWERS: readonly string[] = ['appeals', 'nicknames']

/** The quiet frame around the console's pages: where I am, how fresh the figures are, who I am. */
export function ConsoleLayout() {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const programme = useProgramme()
  const mayReview = useIsReviewer()
  const waiting = useWaiting()
  const { data: asOf } = useQuery<string>({ queryKey: AS_OF_KEY, enabled: false })
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <header className={styles.top}>
        <div className={styles.brand}>
          <LeafIcon size={28} />
          <span className={styles.programme}>{programme && pick(programme.name)}</span>
          {programme?.sandbox && <span className={styles.sandbox}>{t('app.sandbox')}</span>}
        </div>
        <span className={styles.asOf}>{asOf && t('totals.asOf', { moment: momentText(asOf, locale) })}</span>
        <LanguageSwitch />
        <UserMenu />
      </header>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {PAGES.filter(({ name }) => mayReview || !REVIEWERS.includes(name)).map(({ to, name, Icon }) => (
          <NavLink key={to} to={to} end={to === '/'} className={styles.link!}>
            <Icon />
            {t(`nav.${name}`)}
            {name === 'appeals' && !!waiting && (
              <span className={styles.count} title={t('nav.waiting', { n: waiting })}>
                {waiting}
              </span>
            )}
          </NavLink>
        ))}
      </nav>
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
