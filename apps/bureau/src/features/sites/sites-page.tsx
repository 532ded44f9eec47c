import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { Empty } from '@/ui/empty'
import { SiteIcon } from '@/ui/icons'
import { PageError } from '@/ui/page-error'
import { EventsList } from './events-list'
import styles from './sites-page.module.css'

/** 打卡点: the places whose screens show check-in codes. */
export function SitesPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const programme = useProgramme()
  const { data: sites, error, refetch } = useQuery({ queryKey: ['sites'], queryFn: () => api.sites.list.query() })
  useDocument(`${t('sites.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  return (
    <div className={styles.page}>
      <h1>{t('sites.title')}</h1>
      <p className={styles.lead}>{t('sites.lead')}</p>
      {sites ? (
        sites.length > 0 ? (
          <ul className={styles.list}>
            {sites.map((site) => (
              <li key={site.id}>
                <span className={styles.frame}>
                  <SiteIcon size={28} />
                </span>
                <div className={styles.text}>
                  <h2>{pick(site.name)}</h2>
                  <p>
                    {pick(site.districtName)} · {pick(site.behaviourName)}
                  </p>
                </div>
                <Link className={styles.open} to={`/sites/${site.id}`}>
                  {t('sites.open')}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <Empty title={t('sites.empty')}>{t('sites.emptyHint')}</Empty>
        )
      ) : error ? (
        <PageError error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton active />
      )}
      <EventsList />
    </div>
  )
}
