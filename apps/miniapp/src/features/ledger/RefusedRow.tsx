import type { RefusedLine } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { clockOf, momentText } from '@/lib/when'
import { Icon } from '@/ui/Icon'
import { SectionMark } from '@/ui/SectionMark'
import { Tap } from '@/ui/Tap'

/** An act that reached us but was not counted: why, and the way to what counts in its stead. */
export function RefusedRow({ line }: { line: RefusedLine }) {
  const { pick } = useWords()
  return (
    <View className="cell">
      {line.section && <SectionMark section={line.section} />}
      <View className="grow">
        <View className="t14">{pick(line.behaviourName)}</View>
        <View className="t12 quiet">
          {clockOf(line.occurredAt)} · {pick(line.partnerName)}
        </View>
        <View className="t14 warn refused-why">{pick(line.reason.message)}</View>
        {line.by && <StandIn by={line.by} />}
        <Appeal act={line.id} name={pick(line.behaviourName)} />
      </View>
    </View>
  )
}

function StandIn({ by }: { by: NonNullable<RefusedLine['by']> }) {
  const { t, pick, locale } = useWords()
  const act = t('ledger.refusedBy', {
    name: pick(by.behaviourName),
    partner: pick(by.partnerName),
    at: momentText(by.occurredAt, locale),
  })
  return (
    <Tap className="refused-by" role="link" onTap={() => go.receipt(by.record)} label={act}>
      <Text className="t12 grow">{act}</Text>
      <Icon name="chevron" size={16} />
    </Tap>
  )
}

/** The way to object. */
function Appeal({ act, name }: { act: string; name: string }) {
  const { t } = useWords()
  return (
    <Tap className="refused-by" role="link" onTap={() => go.appeal({ act })} label={`${t('appeals.fromReceipt')}，${name}`}>
      <Text className="t12 grow">{t('appeals.fromReceipt')}</Text>
      <Icon name="chevron" size={16} />
    </Tap>
  )
}
