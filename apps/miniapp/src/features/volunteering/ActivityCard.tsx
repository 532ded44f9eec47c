import type { VolunteeringView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText, momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'
import { OnSite } from './OnSite'
import { Place } from './Place'

/** One activity: what, when, where, how many places are free, what attendance brings, and my place in it. */
export function ActivityCard({ activity, onScan }: { activity: VolunteeringView; onScan: () => unknown }) {
  const { t, pick, locale } = useWords()
  const { name, about, place, districtName, firstDay, lastDay, left, capacity, points, signedUpAt, today, attended } = activity
  const [from, to] = [dayText(firstDay, locale), dayText(lastDay, locale)]
  return (
    <Card className={today && !attended ? 'activity-now' : ''}>
      <View className="row between activity-head">
        <Text className="t16 strong grow">{pick(name)}</Text>
        {today && !attended && <Text className="sandbox-tag activity-today">{t('volunteering.today')}</Text>}
        {(attended || signedUpAt) && (
          <Text className="sandbox-tag activity-mine">{t(attended ? 'volunteering.attended' : 'volunteering.signedUp')}</Text>
        )}
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
      {attended && (
        <View className="t12 good">
          {t(attended.points > 0 ? 'volunteering.attendedAt' : 'volunteering.attendedPlain', {
            at: momentText(attended.at, locale),
            points: countText(attended.points),
          })}
        </View>
      )}
      {!attended && activity.open && <OnSite activity={activity} onScan={onScan} />}
      {!attended && <Place activity={activity} />}
    </Card>
  )
}
