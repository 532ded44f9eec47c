import type { Home, ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Icon, type IconName } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

/** The ways to certificate, medals and boards, and to giving and volunteering where the programme has them; an activity of today stands out. */
export function Entries({ has, activity }: { has: ProgrammeView['has']; activity: Home['activity'] | undefined }) {
  const { t, pick } = useWords()
  const ways: { icon: IconName; text: string; said?: string | undefined; onTap: () => unknown }[] = [
    { icon: 'certificate', text: t('entries.certificate'), onTap: go.certificates },
    { icon: 'medal', text: t('entries.honours'), onTap: go.honours },
    { icon: 'trophy', text: t('entries.boards'), onTap: () => go.boards() },
  ]
  if (has.publicGood) ways.push({ icon: 'heart', text: t('entries.publicGood'), onTap: go.publicGood })
  if (has.volunteering)
    ways.push({
      icon: 'people',
      text: activity ? t('entries.activityToday') : t('entries.volunteering'),
      said: activity ? `${t('entries.activityToday')}，${pick(activity.name)}` : undefined,
      onTap: go.volunteering,
    })
  return (
    <Card className={`strip strip-${ways.length}`}>
      {ways.map(({ icon, text, said, onTap }) => (
        <Tap key={icon} className={`strip-item entry-item ${said ? 'entry-now' : ''}`} onTap={onTap} label={said}>
          <Icon name={icon} size={24} className="entry-icon" />
          <View className="strip-label">
            <Text className="t12">{text}</Text>
          </View>
        </Tap>
      ))}
    </Card>
  )
}
