import type { VolunteeringView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'

/** How one checks in: on the activity's days, by the code on its organisers' screen. */
export function OnSite({ activity, onScan }: { activity: VolunteeringView; onScan: () => unknown }) {
  const { t } = useWords()
  const { today, signedUpAt, left } = activity
  if (signedUpAt === null && left === 0) return null
  return (
    <View className="stack">
      <View className="t12 quiet">{t(signedUpAt === null ? 'volunteering.howWithout' : 'volunteering.how')}</View>
      {today && (
        <View className="stack">
          <Button text={t('volunteering.scan')} small icon="scan" onTap={onScan} />
        </View>
      )}
    </View>
  )
}
