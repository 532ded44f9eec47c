import { View } from '@tarojs/components'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { useWords } from '@/i18n'
import { trpc } from '@/lib/trpc'
import { momentText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Empty } from '@/ui/Notice'

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
