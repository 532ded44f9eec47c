import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import { useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { SiteIcon } from '@/ui/icons'
import { PageError } from '@/ui/page-error'
import styles from './sites-page.module.css'

/** 活动签到: the volunteer activities, whose organisers show codes on their days. Nothing where the programme has none. */
export function EventsList() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const { data: events, error, refetch } = useQuery({ queryKey: ['events'], queryFn: () => api.volunteering.events.query() })
  if (!events) return error ? <PageError error={error} retry={() => void refetch()} /> : <Skeleton active />
  if (events.length === 0) return null
  return (
    <section className={styles.events}>
      <h2>{t('events.title')}</h2>
      <p className={styles.lead}>{t('events.lead')}</p>
      <ul className={styles.list}>
        {events.map((event) => (
          <li key={event.id}>
            <span className={styles.frame}>
              <SiteIcon size={28} />
            </span>
            <div className={styles.text}>
              <h3>{pick(event.name)}</h3>
              <p>
                {event.firstDay === event.lastDay
                  ? event.firstDay
                  : t('events.range', { from: event.firstDay, to: event.lastDay })}{' '}
                · {pick(event.place)}
              </p>
            </div>
            {event.today ? (
              <Link className={styles.open} to={`/events/${event.id}`}>
                {t('sites.open')}
              </Link>
            ) : (
              <span className={styles.closed}>{t('events.notToday')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
