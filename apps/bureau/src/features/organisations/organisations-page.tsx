import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProgramme } from '@/app/use-programme'
import { useStaff } from '@/features/session/use-staff'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { Empty } from '@/ui/empty'
import { PageError } from '@/ui/page-error'
import { CreateDialog } from './create-dialog'
import { OrganisationCard } from './organisation-card'
import { ORGANISATIONS_KEY } from './organisations-key'
import styles from './organisations-page.module.css'

/** 单位: the organisations that residents join by a code. */
export function OrganisationsPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const programme = useProgramme()
  const role = useStaff().data?.role
  const mayManage = role === 'operator' || role === 'admin'
  const [creating, setCreating] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ORGANISATIONS_KEY,
    queryFn: () => api.organisations.list.query(),
  })
  useDocument(`${t('organisations.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('organisations.title')}</h1>
        {mayManage && (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t('organisations.create')}
          </Button>
        )}
      </div>
      <p className={styles.lead}>{t(mayManage ? 'organisations.lead' : 'organisations.leadReader')}</p>
      {data ? (
        data.length > 0 ? (
          <ul className={styles.list}>
            {data.map((one) => (
              <OrganisationCard key={one.organisation} organisation={one} mayManage={mayManage} />
            ))}
          </ul>
        ) : (
          <Empty title={t('organisations.empty')}>{t('organisations.emptyHint')}</Empty>
        )
      ) : error ? (
        <PageError error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton active />
      )}
      <CreateDialog open={creating} close={() => setCreating(false)} />
    </div>
  )
}
