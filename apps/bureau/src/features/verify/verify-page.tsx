import { useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocument } from '@/i18n/use-locale'
import { SCHEMES, wear } from '@/theme/tokens'
import { useScheme } from '@/theme/use-scheme'
import { LeafIcon } from '@/ui/icons'
import { LanguageSwitch } from '@/ui/language-switch'
import { Failure } from './failure'
import { FindForm } from './find-form'
import { issuerKeys, rememberedKeys } from './issuer-keys'
import { Result } from './result'
import { useVerification } from './use-verification'
import styles from './verify-page.module.css'

/** The page on which anybody verifies a certificate, in their own browser; once loaded, also without a network. */
export function VerifyPage() {
  const { t } = useTranslation('verify')
  const scheme = useScheme()
  const { outcome, verifySerial, verifyText, reset } = useVerification()
  const [keys, setKeys] = useState(() => rememberedKeys().length)
  useDocument(t('title'))
  useLayoutEffect(() => wear(SCHEMES[scheme], scheme), [scheme])
  useEffect(() => {
    void issuerKeys().then(({ length }) => setKeys(length))
  }, [])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <LeafIcon size={28} />
        <h1>{t('title')}</h1>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <p className={styles.lead}>{t('lead')}</p>
        {outcome.state === 'busy' && (
          <p className={styles.busy} role="status">
            {t('busy')}
          </p>
        )}
        {outcome.state === 'checked' && <Result checked={outcome.checked} />}
        {outcome.state === 'failed' && <Failure error={outcome.error} wasSerial={outcome.wasSerial} />}
        {outcome.state === 'checked' ? (
          <button type="button" className={`${styles.secondary} ${styles.again}`} onClick={reset}>
            {t('find.again')}
          </button>
        ) : (
          <FindForm verifySerial={verifySerial} verifyText={verifyText} />
        )}
      </main>
      <footer className={styles.foot}>{keys > 0 ? t('keys.remembered', { count: keys }) : t('keys.none')}</footer>
    </div>
  )
}
