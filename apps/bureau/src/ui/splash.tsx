import { useTranslation } from 'react-i18next'
import styles from './splash.module.css'

/** The quiet moment before the first page is there. */
export function Splash() {
  const { t } = useTranslation('console')
  return (
    <div className={styles.splash} role="status">
      {t('app.loading')}
    </div>
  )
}
