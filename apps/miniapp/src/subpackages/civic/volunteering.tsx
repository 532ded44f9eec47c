import { ResultSheet } from '@/features/check-in/ResultSheet'
import { useCheckIn } from '@/features/check-in/use-check-in'
import { useScanner } from '@/features/check-in/use-scanner'
import { useProgramme } from '@/features/programme/use-programme'
import { ActivityCard } from '@/features/volunteering/ActivityCard'
import { useVolunteering } from '@/features/volunteering/use-volunteering'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/check-in/check-in.scss'
import '@/features/volunteering/volunteering.scss'

export default function VolunteeringPage() {
  const { t } = useWords()
  const activities = useVolunteering()
  const programme = useProgramme()
  // Of the page, not of a card: the card changes as soon as the scan has counted.
  const checkIn = useCheckIn()
  const { scan, sheets } = useScanner(programme.data, checkIn)
  return (
    <Screen title={t('title.volunteering')} onRefresh={activities.reload}>
      <Async of={activities} skeleton={[260, 260]}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('volunteering.none')} hint={t('volunteering.noneHint')} picture="hands" />
          ) : (
            all.map((activity) => <ActivityCard key={activity.code} activity={activity} onScan={scan} />)
          )
        }
      </Async>
      {sheets}
      {programme.data && <ResultSheet state={checkIn.state} programme={programme.data} onClose={checkIn.close} />}
    </Screen>
  )
}
