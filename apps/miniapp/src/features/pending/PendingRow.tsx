import type { PendingLine } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { failureText } from '@/lib/failure'
import { clockOf, dayOf, shortDayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { role } from '@/ui/role'
import { SectionMark } from '@/ui/SectionMark'
import type { Fate } from './use-collect'
import { windowText } from './window-text'

interface PendingRowProps {
  line: PendingLine
  fate: Fate | undefined
  onCollect: () => unknown
}

/** One waiting act: what it was, what it brings, and until when, or why it brings nothing. */
export function PendingRow({ line, fate, onCollect }: PendingRowProps) {
  const { t, pick, locale } = useWords()
  const failure = fate?.step === 'failed' ? fate.failure : null
  const decided = failure !== null && !failure.undecided
  return (
    <View className="cell">
      <SectionMark section={line.section} />
      <View className="grow">
        <View className="t14 strong clip">{pick(line.behaviourName)}</View>
        <View className="t12 quiet clip">
          {shortDayText(dayOf(line.occurredAt), locale)} {clockOf(line.occurredAt)} · {pick(line.partnerName)}
        </View>
        <View className="t12 num">
          +{massText(line.mg)} · {t('common.pointsValue', { n: `+${countText(line.points)}` })}
        </View>
        {failure ? (
          <View className="t12 bad" {...role('alert')}>
            {failureText(failure, locale)}
          </View>
        ) : (
          <View className={`t12 ${line.open ? 'warn' : 'quiet'}`}>{windowText(t, line)}</View>
        )}
      </View>
      {fate?.step === 'collected' ? (
        <Text className="t14 good strong">{t('pending.collected')}</Text>
      ) : (
        line.open &&
        !decided && (
          <Button
            text={t(failure ? 'common.retry' : 'pending.collect')}
            kind="quiet"
            small
            busy={fate?.step === 'busy'}
            onTap={onCollect}
          />
        )
      )}
    </View>
  )
}
