import type { Steps } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { afterCredit } from '@/features/credit/after-credit'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { shortDayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Refusal } from '@/ui/Notice'
import { toast } from '@/ui/toast'
import { type EncryptedSteps, readSteps } from './read-steps'
import './steps.scss'

type Day = Steps['days'][number]

/** Counts the steps that WeChat has counted, by whole days, and says what became of each. */
export function StepsCard() {
  const { t } = useWords()
  const signedIn = useSignedIn()
  const [steps, setSteps] = useState<Steps | null>(null)
  const sync = useIntent((read: EncryptedSteps) => trpc.steps.sync.mutate(read))
  if (!signedIn) return null

  const go = async () => {
    const read = await readSteps()
    if (typeof read === 'string') return toast(t(read === 'denied' ? 'steps.denied' : 'steps.unavailable'))
    const answer = await sync.run(read)
    if (!answer) return
    setSteps(answer)
    if (answer.days.some(({ status }) => status === 'counted')) afterCredit()
  }
  return (
    <>
      <View className="heading">{t('steps.title')}</View>
      <Card>
        <Text className="t14 quiet">{t('steps.why')}</Text>
        {steps && (
          <>
            <View className="steps-row t14">
              <Text className="grow">{t('steps.today', { n: countText(steps.today) })}</Text>
              <Text className="t12 quiet">{t('steps.tomorrow')}</Text>
            </View>
            {steps.days.map((day) => (
              <StepsDay key={day.day} day={day} />
            ))}
            {steps.days.length === 0 && <View className="t14 quiet">{t('steps.none')}</View>}
          </>
        )}
        {sync.failure && <Refusal failure={sync.failure} />}
        <View className="steps-go">
          <Button text={t('steps.sync')} busy={sync.busy} onTap={go} />
        </View>
      </Card>
    </>
  )
}

function StepsDay({ day: { day, steps, status, mg, points, reason } }: { day: Day }) {
  const { t, pick, locale } = useWords()
  return (
    <View className="steps-row t14">
      <Text className="grow">{t('steps.day', { day: shortDayText(day, locale), n: countText(steps) })}</Text>
      <Text className={`t12 ${status === 'refused' ? 'warn' : 'good'}`}>
        {reason
          ? pick(reason.message)
          : t(`steps.${status === 'known' ? 'known' : 'counted'}`, { mass: massText(mg), points: countText(points) })}
      </Text>
    </View>
  )
}
