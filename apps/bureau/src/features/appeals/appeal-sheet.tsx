import { countText, massText, type StaffAppeal } from '@tanpuhui/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { momentText } from '@/lib/moment'
import { Facts } from '@/ui/facts'
import { AnswerForm } from './answer-form'
import styles from './appeals-page.module.css'
import { RecordFacts } from './record-facts'
import { ReverseDialog } from './reverse-dialog'

/** One appeal: the resident's words, what they are about, and the answer, or the form for one. */
export function AppealSheet({ appeal }: { appeal: StaffAppeal }) {
  const { t } = useTranslation('console')
  const { locale } = useLocale()
  const { about, answer, words, at, resident } = appeal
  const [reversing, setReversing] = useState(false)
  const record = about?.record ?? null
  const canReverse = record !== null && answer?.outcome === 'upheld' && about?.credit?.reversed === null
  const name = t(about ? 'appeals.appeal' : 'appeals.feedback')
  return (
    <article className={styles.sheet} aria-label={`${name} ${appeal.appeal}`}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <span className={styles.meta}>{t('appeals.from', { resident, moment: momentText(at, locale) })}</span>
      </header>
      <blockquote className={styles.words}>{words}</blockquote>
      {about && <AboutFacts about={about} />}
      {record !== null && <RecordFacts appeal={appeal} />}
      {answer ? (
        <>
          <section className={styles.answer}>
            <h3 className={answer.outcome === 'upheld' ? styles.upheld : undefined}>
              {t(`appeals.outcome.${about ? 'appeal' : 'feedback'}.${answer.outcome}`)} · {momentText(answer.at, locale)}
            </h3>
            <p>{answer.words}</p>
          </section>
          {canReverse && (
            <footer className={styles.actions}>
              <span>{t('appeals.reverseHint')}</span>
              <Button danger onClick={() => setReversing(true)}>
                {t('appeals.reverse')}
              </Button>
            </footer>
          )}
          {record !== null && (
            <ReverseDialog record={record} resident={resident} open={reversing} close={() => setReversing(false)} />
          )}
        </>
      ) : (
        <AnswerForm appeal={appeal} />
      )}
    </article>
  )
}

/** The act as it stands now. */
function AboutFacts({ about }: { about: NonNullable<StaffAppeal['about']> }) {
  const { t } = useTranslation('console')
  const { locale, pick } = useLocale()
  const { behaviourName, partnerName, occurredAt, credit, reason, record, act } = about
  const label = (name: 'behaviour' | 'partner' | 'occurredAt' | 'credit' | 'reversed' | 'notCounted' | 'record' | 'act') =>
    t(`appeals.fact.${name}`)
  return (
    <Facts
      facts={[
        { label: label('behaviour'), value: pick(behaviourName) },
        { label: label('partner'), value: pick(partnerName) },
        { label: label('occurredAt'), value: momentText(occurredAt, locale) },
        ...(credit
          ? [
              {
                label: label('credit'),
                value: t('appeals.fact.creditValue', { mass: massText(credit.mg), points: countText(credit.points) }),
              },
            ]
          : []),
        ...(credit?.reversed
          ? [
              {
                label: label('reversed'),
                value: `${momentText(credit.reversed.at, locale)} · ${pick(credit.reversed.reason)}`,
              },
            ]
          : []),
        ...(reason ? [{ label: label('notCounted'), value: pick(reason.message), note: reason.code }] : []),
        record === null
          ? { label: label('act'), value: <code>{act}</code> }
          : { label: label('record'), value: <code>{record}</code> },
      ]}
    />
  )
}
