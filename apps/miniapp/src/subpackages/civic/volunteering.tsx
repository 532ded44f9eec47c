import { ActivityCard } from '@/features/volunteering/ActivityCard'
import { useVolunteering } from '@/features/volunteering/use-volunteering'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/volunteering/volunteering.scss'

export default function VolunteeringPage() {
  const { t } = useWords()
  const activities = useVolunteering()
  return (
    <Screen title={t('title.volunteering')} onRefresh={activities.reload}>
      <Async of={activities} skeleton={[260, 260]}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('volunteering.none')} hint={t('volunteering.noneHint')} picture="hands" />
          ) : (
            all.map((activity) => <ActivityCard key={activity.code} activity={activity} />)
          )
        }
      </Async>
    </Screen>
  )
}
