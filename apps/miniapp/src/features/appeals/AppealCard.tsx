import type { AppealView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { dayOf, dayText, momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

const LOOK = { open: 'quiet', upheld: 'good', dismissed: 'warn' } as const

/** What was said, about what, and what was answered. */
export function AppealCard({ appeal }: { appeal: AppealView }) {
  const { t, locale } = useWords()
  const { about, words, at, answer } = appeal
  const state = answer?.outcome ?? 'open'
  return (
    <Card>
      <View className="row between appeal-head">
        <Text className="t14 strong">{t(about ? 'appeals.appeal' : 'appeals.feedback')}</Text>
        <Text className={`t12 strong ${LOOK[state]}`}>{t(`appeals.state.${about ? 'appeal' : 'feedback'}.${state}`)}</Text>
      </View>
      <View className="t12 quiet">{t('appeals.sentAt', { at: momentText(at, locale) })}</View>
      {about && <About about={about} />}
      <View className="t14 appeal-words">{words}</View>
      {answer && (
        <View className="appeal-answer">
          <View className="t12 quiet">{t('appeals.answeredOn', { day: dayText(dayOf(answer.at), locale) })}</View>
          <View className="t14">{answer.words}</View>
        </View>
      )}
    </Card>
  )
}

/** The act, which leads to its receipt where it has one. */
function About({ about }: { about: NonNullable<AppealView['about']> }) {
  const { t, pick, locale } = useWords()
  const { record, behaviourName, partnerName, occurredAt, reason, credit } = about
  const said = `${pick(behaviourName)} · ${pick(partnerName)} · ${momentText(occurredAt, locale)}`
  const fate = reason ? t('appeals.notCounted', { reason: pick(reason.message) }) : credit?.reversed ? t('ledger.reversed') : ''
  const fateLine = fate && <View className="t12 warn">{fate}</View>
  if (record === null)
    return (
      <View className="appeal-about">
        <View className="t12">{said}</View>
        {fateLine}
      </View>
    )
  return (
    <Tap className="appeal-about row" role="link" onTap={() => go.receipt(record)}>
      <View className="grow">
        <View className="t12 appeal-link">{said}</View>
        {fateLine}
      </View>
      <Icon name="chevron" size={16} className="quiet" />
    </Tap>
  )
}
