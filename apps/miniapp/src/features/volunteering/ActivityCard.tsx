import type { VolunteeringView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText, momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'
import { Place } from './Place'

/** One activity: what, when, where, how many places are free, what attendance brings, and my place in it. */
export function ActivityCard({ activity }: { activity: VolunteeringView }) {
  const { t, pick, locale } = useWords()
  const { name, about, place, districtName, firstDay, lastDay, left, capacity, points, signedUpAt } = activity
  const [from, to] = [dayText(firstDay, locale), dayText(lastDay, locale)]
  return (
    <Card>
      <View className="row between activity-head">
        <Text className="t16 strong grow">{pick(name)}</Text>
        {signedUpAt && <Text className="sandbox-tag activity-mine">{t('volunteering.signedUp')}</Text>}
      </View>
      <View className="t14 quiet">{pick(about)}</View>
      <View className="stack">
        <Pair name={t('volunteering.when')} said={firstDay === lastDay ? from : t('volunteering.range', { from, to })} />
        <Pair
          name={t('volunteering.where')}
          said={t('volunteering.whereValue', { place: pick(place), district: pick(districtName) })}
        />
        <Pair
          name={t('volunteering.places')}
          said={t('volunteering.left', { left: countText(left), capacity: countText(capacity) })}
        />
        {points > 0 && (
          <Pair name={t('volunteering.points')} said={t('volunteering.pointsValue', { points: countText(points) })} />
        )}
      </View>
      {signedUpAt && <View className="t12 good">{t('volunteering.since', { at: momentText(signedUpAt, locale) })}</View>}
      <Place activity={activity} />
    </Card>
  )
}
