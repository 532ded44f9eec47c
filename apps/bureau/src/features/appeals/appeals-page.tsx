import { Button, Skeleton, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useIsReviewer } from '@/features/session/use-staff'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { Empty } from '@/ui/empty'
import { PageError } from '@/ui/page-error'
import { AppealSheet } from './appeal-sheet'
import styles from './appeals-page.module.css'
import { type Tab, useAppeals, useWaiting } from './use-appeals'

/** 申诉与意见: what residents object to or say, with what it is about, to be answered in words. */
export function AppealsPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const programme = useProgramme()
  const mayAnswer = useIsReviewer()
  const waiting = useWaiting()
  const [search, setSearch] = useSearchParams()
  const tab: Tab = search.get('tab') === 'answered' ? 'answered' : 'open'
  useDocument(`${t('appeals.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  return (
    <div className={styles.page}>
      <h1>{t('appeals.title')}</h1>
      <p className={styles.lead}>{t('appeals.lead')}</p>
      {mayAnswer ? (
        <>
          <Tabs
            activeKey={tab}
            onChange={(key) => setSearch(key === 'answered' ? { tab: key } : {})}
            items={[
              { key: 'open', label: waiting ? t('appeals.openCount', { n: waiting }) : t('appeals.open') },
              { key: 'answered', label: t('appeals.answered') },
            ]}
          />
          <Appeals key={tab} tab={tab} />
        </>
      ) : (
        <Empty title={t('appeals.notYours')}>{t('appeals.notYoursHint')}</Empty>
      )}
    </div>
  )
}

function Appeals({ tab }: { tab: Tab }) {
  const { t } = useTranslation('console')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAppeals(tab)
  const appeals = data?.pages.flatMap((page) => page.appeals) ?? []
  if (!data) return error ? <PageError error={error} retry={() => void refetch()} /> : <Skeleton active />
  if (appeals.length === 0) return <Empty title={t(`appeals.empty.${tab}`)}>{tab === 'open' && t('appeals.emptyHint')}</Empty>
  return (
    <>
      {appeals.map((appeal) => (
        <AppealSheet key={appeal.appeal} appeal={appeal} />
      ))}
      {error && <PageError error={error} retry={() => void fetchNextPage()} />}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('appeals.more')}
        </Button>
      )}
    </>
  )
}
