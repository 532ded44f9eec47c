import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { isOffline } from '@/lib/failure'
import { useFailureText } from '@/lib/use-failure-text'
import { CertificateSheet } from './certificate-sheet'
import styles from './certificates-page.module.css'
import { fetchCertificate, tidySerial } from './fetch-certificate'

/** 证书: one certificate by its serial, as it was issued and as it stands. */
export function CertificatesPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const programme = useProgramme()
  const failureText = useFailureText()
  const [search, setSearch] = useSearchParams()
  const serial = search.get('serial') ?? ''
  const [typed, setTyped] = useState(serial)
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['certificate', serial],
    queryFn: () => fetchCertificate(serial),
    enabled: serial !== '',
  })
  useDocument(`${t('certificates.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  const find = () => {
    const wanted = tidySerial(typed)
    if (wanted === serial) void refetch()
    else setSearch(wanted ? { serial: wanted } : {})
  }
  return (
    <div className={styles.page}>
      <h1>{t('certificates.title')}</h1>
      <p className={styles.lead}>{t('certificates.lead')}</p>
      <Form className={styles.form} onFinish={find}>
        <Input
          aria-label={t('certificates.serial')}
          placeholder={t('certificates.serialHint')}
          size="large"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          spellCheck={false}
          maxLength={64}
          allowClear
        />
        <Button type="primary" size="large" htmlType="submit" loading={isFetching} disabled={tidySerial(typed) === ''}>
          {t('certificates.find')}
        </Button>
      </Form>
      {error ? (
        <Alert
          type={isOffline(error) ? 'error' : 'warning'}
          showIcon
          title={failureText(error)}
          description={isOffline(error) ? undefined : serial}
          action={isOffline(error) && <Button onClick={() => void refetch()}>{t('action.retry')}</Button>}
        />
      ) : data ? (
        <CertificateSheet issued={data} />
      ) : (
        isFetching && <Skeleton active />
      )}
    </div>
  )
}
