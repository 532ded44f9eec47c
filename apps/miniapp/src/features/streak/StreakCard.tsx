import type { StreakView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** How many days in a row have an act, and what the next longer row brings. Nothing where there is neither. */
export function StreakCard({ streak: { days, today, rules } }: { streak: StreakView }) {
  const { t } = useWords()
  const next = rules.find((rule) => rule.days > days)
  if (days === 0 && !next) return null
  return (
    <Card className="streak">
      <Icon name="leaf" size={24} className="streak-icon" />
      <View className="grow">
        <View className="t14 strong num">{days > 0 ? t('streak.days', { n: countText(days) }) : t('streak.none')}</View>
        {next && (
          <View className="t12 quiet num">
            {t('streak.next', { days: next.days, points: countText(next.points), left: countText(next.days - days) })}
          </View>
        )}
        <View className={`t12 ${today ? 'good' : 'quiet'}`}>{t(today ? 'streak.today' : 'streak.notToday')}</View>
      </View>
    </Card>
  )
}
