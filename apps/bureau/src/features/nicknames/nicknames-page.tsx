import type { ShownNickname } from '@tanpuhui/contract'
import { Button, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router-dom'
import { useProgramme } from '@/app/use-programme'
import { useIsReviewer } from '@/features/session/use-staff'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { momentText } from '@/lib/moment'
import { Empty } from '@/ui/empty'
import { PageError } from '@/ui/page-error'
import styles from './nicknames-page.module.css'
import { TakeOffDialog } from './take-off-dialog'
import { useNicknames } from './use-nicknames'

const LONGEST = 24

/** 昵称: what residents let others read on leaderboards, to be looked through and taken off where it cannot stand. */
export function NicknamesPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const programme = useProgramme()
  const mayReview = useIsReviewer()
  const [search, setSearch] = useSearchParams()
  const wanted = search.get('search') ?? ''
  useDocument(`${t('nicknames.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  return (
    <div className={styles.page}>
      <h1>{t('nicknames.title')}</h1>
      <p className={styles.lead}>{t('nicknames.lead')}</p>
      {mayReview ? (
        <>
          <Input.Search
            key={wanted}
            aria-label={t('nicknames.search')}
            placeholder={t('nicknames.search')}
            defaultValue={wanted}
            maxLength={LONGEST}
            size="large"
            allowClear
            enterButton={t('nicknames.find')}
            onSearch={(text) => setSearch(text.trim() ? { search: text.trim() } : {})}
          />
          <Nicknames search={wanted.slice(0, LONGEST)} />
        </>
      ) : (
        <Empty title={t('nicknames.notYours')}>{t('nicknames.notYoursHint')}</Empty>
      )}
    </div>
  )
}

function Nicknames({ search }: { search: string }) {
  const { t } = useTranslation('console')
  const { locale } = useLocale()
  const [taking, setTaking] = useState<ShownNickname | null>(null)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNicknames(search)
  const shown = data?.pages.flatMap(({ nicknames }) => nicknames) ?? []
  if (!data) return error ? <PageError error={error} retry={() => void refetch()} /> : <Skeleton active />
  if (shown.length === 0)
    return search ? (
      <Empty title={t('nicknames.noneFound', { search })}>{null}</Empty>
    ) : (
      <Empty title={t('nicknames.empty')}>{t('nicknames.emptyHint')}</Empty>
    )
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.resident}>
            <span className={styles.name}>{one.nickname}</span>
            <span className={styles.meta}>
              {t('nicknames.from', { resident: one.resident, moment: momentText(one.chosenAt, locale) })}
            </span>
            <Button danger aria-label={t('nicknames.takeOffOf', { nickname: one.nickname })} onClick={() => setTaking(one)}>
              {t('nicknames.takeOff')}
            </Button>
          </li>
        ))}
      </ul>
      {error && <PageError error={error} retry={() => void fetchNextPage()} />}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('nicknames.more')}
        </Button>
      )}
      <TakeOffDialog nickname={taking} close={() => setTaking(null)} />
    </>
  )
}
