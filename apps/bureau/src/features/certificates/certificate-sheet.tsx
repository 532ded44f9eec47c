import { countText, massText, type PublicCertificate } from '@tanpuhui/contract'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStaff } from '@/features/session/use-staff'
import { useLocale } from '@/i18n/use-locale'
import { exactNote } from '@/lib/figures'
import { dayText, momentText } from '@/lib/moment'
import { Facts } from '@/ui/facts'
import { CheckIcon, CrossIcon } from '@/ui/icons'
import styles from './certificates-page.module.css'
import { RevokeDialog } from './revoke-dialog'

/** A certificate as it was issued, how it stands, and, for an administrator, the way to revoke it. */
export function CertificateSheet({ issued: { certificate, status } }: { issued: PublicCertificate }) {
  const { t } = useTranslation('console')
  const { locale } = useLocale()
  const { data: staff } = useStaff()
  const [revoking, setRevoking] = useState(false)
  const valid = status.state === 'valid'
  const { holder, period, mg, acts, title, issuer, programme, serial, issuedAt } = certificate
  const label = (name: 'holder' | 'period' | 'mg' | 'acts' | 'title' | 'issuer' | 'programme' | 'issuedAt' | 'keyId') =>
    t(`certificates.document.${name}`)
  return (
    <article className={styles.sheet} aria-label={serial}>
      <header className={styles.head}>
        <h2>{serial}</h2>
        <span className={`${styles.state} ${valid ? styles.valid : styles.revoked}`}>
          {valid ? <CheckIcon size={18} /> : <CrossIcon size={18} />}
          {t(`certificates.state.${status.state}`)}
        </span>
      </header>
      {!valid && (
        <Alert
          className={styles.notice}
          type="error"
          title={`${t('certificates.revokedAt')} ${status.revokedAt ? momentText(status.revokedAt, locale) : ''}`}
          description={status.reason && `${t('certificates.reason')}: ${status.reason}`}
        />
      )}
      <Facts
        facts={[
          { label: label('holder'), value: holder.name },
          {
            label: label('period'),
            value: t('certificates.document.periodValue', { from: dayText(period.from, locale), to: dayText(period.to, locale) }),
          },
          { label: label('mg'), value: massText(mg), note: exactNote(mg) },
          { label: label('acts'), value: t('certificates.document.actsValue', { acts: countText(acts) }) },
          { label: label('title'), value: title },
          { label: label('programme'), value: programme.name },
          { label: label('issuer'), value: issuer.name },
          { label: label('issuedAt'), value: momentText(issuedAt, locale) },
          { label: label('keyId'), value: <code>{issuer.keyId}</code> },
        ]}
      />
      <footer className={styles.actions}>
        <a href={`/verify#s=${serial}`} target="_blank" rel="noreferrer">
          {t('certificates.publicPage')}
        </a>
        {valid &&
          (staff?.role === 'admin' ? (
            <Button danger onClick={() => setRevoking(true)}>
              {t('certificates.revoke')}
            </Button>
          ) : (
            <span>{t('certificates.revokeOnlyAdmin')}</span>
          ))}
      </footer>
      <RevokeDialog serial={serial} open={revoking} close={() => setRevoking(false)} />
    </article>
  )
}
