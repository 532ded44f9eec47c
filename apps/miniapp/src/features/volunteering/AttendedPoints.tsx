import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { useWords } from '@/i18n'
import { trpc } from '@/lib/trpc'
import { momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Sheet } from '@/ui/Sheet'

/** Points that came from no act in the ledger but from volunteer activities, each at a tap. Nothing without any. */
export function AttendedPoints() {
  const { t, pick, locale } = useWords()
  const attended = useResidentResource('volunteering:attended', () => trpc.volunteering.attended.query())
  const [listed, setListed] = useState(false)
  const lines = (attended.data ?? []).filter(({ points }) => points > 0)
  if (lines.length === 0) return null
  const text = t('volunteering.brought', { points: countText(lines.reduce((sum, { points }) => sum + points, 0)) })
  return (
    <>
      <Card className="public-good-entry" onTap={() => setListed(true)}>
        <View className="row between">
          <Text className="t14 grow">{text}</Text>
          <Icon name="chevron" size={16} className="quiet" />
        </View>
      </Card>
      <Sheet open={listed} title={t('volunteering.broughtTitle')} onClose={() => setListed(false)}>
        {lines.map(({ name, at, points }) => (
          <View key={at} className="cell">
            <View className="grow">
              <View className="t14">{pick(name)}</View>
              <View className="t12 quiet">{t('volunteering.attendedPlain', { at: momentText(at, locale) })}</View>
            </View>
            <Text className="t14 strong num">{t('common.pointsValue', { n: `+${countText(points)}` })}</Text>
          </View>
        ))}
      </Sheet>
    </>
  )
}
