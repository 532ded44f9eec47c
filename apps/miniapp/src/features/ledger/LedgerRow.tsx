import type { LedgerLine } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { clockOf, shortDayText } from '@/lib/when'
import { Figure } from '@/ui/Figure'
import { SectionMark } from '@/ui/SectionMark'
import { Tap } from '@/ui/Tap'

/** One act: what and where on the left, grams and points on the right, struck through when they were taken back; a tap opens its receipt. */
export function LedgerRow({ line, dated = false }: { line: LedgerLine; dated?: boolean }) {
  const { t, pick, locale } = useWords()
  const when = dated ? `${shortDayText(line.day, locale)} ${clockOf(line.occurredAt)}` : clockOf(line.occurredAt)
  return (
    <Tap className="cell" onTap={() => go.receipt(line.record)}>
      <SectionMark section={line.section} />
      <View className="grow">
        <View className="t14 clip">{pick(line.behaviourName)}</View>
        <View className="t12 quiet clip">
          {when} · {pick(line.partnerName)}
          {dated ? '' : ` · ${pick(line.districtName)}`}
        </View>
        {line.reversed && (
          <View className="t12 warn clip">{t('ledger.reversedFor', { reason: pick(line.reversed.reason) })}</View>
        )}
      </View>
      <View className={line.reversed ? 'amounts undone' : 'amounts'}>
        <Figure mg={line.mg} size={16} sign="+" />
        <Text className="t12 quiet num">{t('common.pointsValue', { n: `+${countText(line.points)}` })}</Text>
      </View>
    </Tap>
  )
}
