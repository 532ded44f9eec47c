import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './sign-in-page.module.css'

/** The account that a sandbox creates and that its pages show. */
const DEMO = { username: 'bureau', password: 'sandbox-bureau' }

/** Tells that this is a sandbox, and how to get in. */
export function SandboxNote({ fill }: { fill: (credentials: typeof DEMO) => void }) {
  const { t } = useTranslation('console')
  return (
    <aside className={styles.sandbox}>
      <div>
        <p className={styles.tag}>{t('app.sandbox')}</p>
        <p>
          {t('signIn.sandbox')} <code>{DEMO.username}</code> / <code>{DEMO.password}</code>
        </p>
      </div>
      <Button onClick={() => fill(DEMO)}>{t('signIn.fill')}</Button>
    </aside>
  )
}
