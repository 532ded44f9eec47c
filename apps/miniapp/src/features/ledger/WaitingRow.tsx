import type { PendingLine } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { windowText } from '@/features/pending/window-text'
import { useWords } from '@/i18n'
import { clockOf } from '@/lib/when'
import { Figure } from '@/ui/Figure'
import { SectionMark } from '@/ui/SectionMark'

/** An act that waits to be collected: what it will bring, and when. */
export function WaitingRow({ line }: { line: PendingLine }) {
  const { t, pick } = useWords()
  return (
    <View className="cell">
      <SectionMark section={line.section} />
      <View className="grow">
        <View className="t14 clip">{pick(line.behaviourName)}</View>
        <View className="t12 quiet clip">
          {clockOf(line.occurredAt)} · {pick(line.partnerName)}
        </View>
        <View className={`t12 ${line.open ? 'warn' : 'quiet'}`}>
          {t('lines.waits')} · {windowText(t, line)}
        </View>
      </View>
      <View className="amounts waiting">
        <Figure mg={line.mg} size={16} sign="+" />
        <Text className="t12 quiet num">{t('common.pointsValue', { n: `+${countText(line.points)}` })}</Text>
      </View>
    </View>
  )
}
