import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { isOffline, refusalOf } from '@/lib/failure'
import { CrossIcon, QuestionIcon } from '@/ui/icons'
import { isMalformed } from './use-verification'
import styles from './verify-page.module.css'

interface FailureProps {
  error: unknown
  wasSerial: boolean
}

/** Why nothing could be verified, and what to do. */
export function Failure({ error, wasSerial }: FailureProps) {
  const { t } = useTranslation('verify')
  const { pick } = useLocale()
  const refusal = refusalOf(error)
  const malformed = isMalformed(error)
  const offline = wasSerial && isOffline(error)
  const title = malformed
    ? t('failure.malformed')
    : refusal
      ? pick(refusal.userMessage)
      : t(offline ? 'failure.lookUpOffline' : 'failure.unknown')
  const hint = malformed ? t('failure.malformedHint') : offline ? t('failure.lookUpOfflineHint') : undefined
  return (
    <section
      className={`${styles.verdict} ${malformed ? styles.bad : styles.warn}`}
      role="alert"
      data-verdict={malformed ? 'malformed' : 'not-found'}
    >
      <span className={styles.mark}>{malformed ? <CrossIcon size={28} /> : <QuestionIcon size={28} />}</span>
      <div>
        <h2>{title}</h2>
        {hint && <p>{hint}</p>}
      </div>
    </section>
  )
}
