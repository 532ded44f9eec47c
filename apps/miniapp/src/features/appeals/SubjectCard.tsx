import { massText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'
import type { Subject } from './use-subject'

/** What the appeal is about, so that nobody objects to the wrong act. */
export function SubjectCard({ subject }: { subject: Subject }) {
  const { t, pick, locale } = useWords()
  const { behaviourName, partnerName, occurredAt, mg, reason } = subject
  if (!behaviourName || !partnerName || !occurredAt) return null
  return (
    <Card>
      <View className="t16 strong">{pick(behaviourName)}</View>
      <View className="t12 quiet">
        {momentText(occurredAt, locale)} · {pick(partnerName)}
      </View>
      {mg !== undefined && <Pair name={t('appeals.counted')} said={massText(mg)} />}
      {reason && <View className="t14 warn stack">{t('appeals.notCounted', { reason: pick(reason) })}</View>}
    </Card>
  )
}
