import type { RefusedLine } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { trpc } from '@/lib/trpc'
import { momentText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Empty } from '@/ui/Notice'
import { Tap } from '@/ui/Tap'

/** Acts that reached us but were not counted, each with its reason. */
export function RefusedLines() {
  const { t, pick, locale } = useWords()
  const refused = useResidentResource('ledger:refused', () => trpc.ledger.refused.query())
  return (
    <Async of={refused} skeleton={[72, 72, 72]}>
      {(lines) =>
        lines.length === 0 ? (
          <Empty title={t('ledger.refusedNone')} />
        ) : (
          <>
            <View className="quiet refused-hint">{t('ledger.refusedHint')}</View>
            <Card className="flush">
              {lines.map((line) => (
                <View key={line.id} className="cell">
                  <View className="grow">
                    <View className="t14">{pick(line.behaviourName)}</View>
                    <View className="t12 quiet">
                      {momentText(line.occurredAt, locale)} · {pick(line.partnerName)}
                    </View>
                    <View className="t14 warn refused-why">{pick(line.reason.message)}</View>
                    {line.by && <StandIn by={line.by} />}
                    <Appeal act={line.id} name={pick(line.behaviourName)} />
                  </View>
                </View>
              ))}
            </Card>
          </>
        )
      }
    </Async>
  )
}

/** The way to what counts in its stead. */
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
