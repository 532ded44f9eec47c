import { TONE, type Tone } from '@tanpuhui/certificate'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { momentText } from '@/lib/moment'
import { Facts } from '@/ui/facts'
import { CheckIcon, CrossIcon, QuestionIcon } from '@/ui/icons'
import { type Checked, verdictOn } from './check-certificate'
import { differences, documentFacts } from './document-facts'
import styles from './verify-page.module.css'

const MARKS = { good: CheckIcon, warn: QuestionIcon, bad: CrossIcon }

/** The verdict, each of its answers, and what the certificate says. */
export function Result({ checked }: { checked: Checked }) {
  const { t } = useTranslation('verify')
  const { locale } = useLocale()
  const { signed, verification, record, keysKnown } = checked
  const verdict = verdictOn(checked)
  const tone = TONE[verdict]
  const trusted = verification.signature === 'valid'
  const facts = documentFacts(signed.certificate, locale, t)
  const changed =
    verdict === 'tampered' && typeof record !== 'string' ? differences(facts, documentFacts(record.certificate, locale, t)) : []
  const Mark = MARKS[tone]
  return (
    <>
      <section className={`${styles.verdict} ${styles[tone]}`} role="status" data-verdict={verdict}>
        <span className={styles.mark}>
          <Mark size={28} />
        </span>
        <div>
          <h2>{t(`verdict.${verdict}`)}</h2>
          <p>{t(`verdict.${verdict}Text`)}</p>
        </div>
      </section>
      {changed.length > 0 && (
        <section className={`${styles.card} ${styles.changed}`}>
          <h2>{t('differences.title')}</h2>
          <ul>
            {changed.map(({ label, presented, issued }) => (
              <li key={label}>
                <strong>{label}</strong>
                <span>
                  {t('differences.presented')} <del>{presented}</del>
                </span>
                <span>
                  {t('differences.issued')} <ins>{issued}</ins>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.card}>
        <ul className={styles.checks}>
          <Check
            name={t('check.signature')}
            tone={!keysKnown ? 'warn' : trusted ? 'good' : 'bad'}
            text={t(!keysKnown ? 'check.signatureUnchecked' : trusted ? 'check.signatureValid' : 'check.signatureInvalid')}
          />
          <Check
            name={t('check.issuer')}
            tone={!keysKnown ? 'warn' : verification.issuer === 'known' ? 'good' : 'bad'}
            text={t(
              !keysKnown
                ? 'check.issuerUnchecked'
                : verification.issuer === 'known'
                  ? 'check.issuerKnown'
                  : 'check.issuerUnknown',
              { issuer: signed.certificate.issuer.name, keyId: signed.signature.keyId },
            )}
          />
          <Check
            name={t('check.revocation')}
            tone={
              !trusted
                ? 'warn'
                : verification.revocation === 'revoked'
                  ? 'bad'
                  : verification.revocation === 'valid'
                    ? 'good'
                    : 'warn'
            }
            text={
              keysKnown && !trusted
                ? t('check.revocationPointless')
                : typeof record === 'string'
                  ? t(record === 'none' ? 'check.revocationUnrecorded' : 'check.revocationOffline')
                  : record.status.state === 'valid'
                    ? t('check.revocationValid')
                    : t('check.revocationRevoked', {
                        moment: record.status.revokedAt ? momentText(record.status.revokedAt, locale) : '',
                        reason: record.status.reason ?? '',
                      })
            }
          />
        </ul>
      </section>
      <section className={`${styles.card} ${trusted ? '' : styles.unproven}`}>
        <h2>{t(trusted ? 'certifies' : 'claims')}</h2>
        <Facts facts={facts} />
        {trusted && <p className={styles.quiet}>{t('personal')}</p>}
      </section>
    </>
  )
}

function Check({ name, tone, text }: { name: string; tone: Tone; text: string }) {
  const Mark = MARKS[tone]
  return (
    <li>
      <span className={`${styles.small} ${styles[tone]}`}>
        <Mark size={18} />
      </span>
      <strong>{name}</strong>
      <span>{text}</span>
    </li>
  )
}
