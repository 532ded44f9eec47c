import { useDidShow } from '@tarojs/taro'
import { CheckInRow } from '@/features/check-in/CheckInRow'
import { InvitationSheet } from '@/features/friends/InvitationSheet'
import { CampaignEntry } from '@/features/home/CampaignEntry'
import { Entries } from '@/features/home/Entries'
import { RecentLines } from '@/features/home/RecentLines'
import { SectionStrip } from '@/features/home/SectionStrip'
import { TotalCard } from '@/features/home/TotalCard'
import { useHome } from '@/features/home/use-home'
import { useUnreadDot } from '@/features/messages/use-messages'
import { OutboxCard } from '@/features/outbox/OutboxCard'
import { PendingCard } from '@/features/pending/PendingCard'
import { usePending } from '@/features/pending/use-pending'
import { useProgramme } from '@/features/programme/use-programme'
import { SignInCard } from '@/features/session/SignInCard'
import { useWelcome } from '@/features/session/use-welcome'
import { useSettings } from '@/features/settings/store'
import { useWords } from '@/i18n'
import { goOnward } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import './index.scss'

export default function HomePage() {
  const { t, pick } = useWords()
  // 关怀模式 shows fewer things: the other ways are all under 我的.
  const care = useSettings((settings) => settings.care)
  const programme = useProgramme()
  const home = useHome()
  // Asked here as well as by its card, so that one request brings all that the page shows first.
  const pending = usePending()
  useUnreadDot()
  useDidShow(goOnward)
  const signedIn = useWelcome()
  const title = programme.data ? pick(programme.data.name) : t('app.name')
  const forEverybody = (
    <Async of={programme} skeleton={[84, 84, 64]}>
      {(view) => (
        <>
          <SectionStrip sections={view.sections} />
          <CheckInRow programme={view} />
          {!care && (
            <>
              <Entries has={view.has} activity={home.data?.activity} />
              <CampaignEntry campaigns={view.campaigns} />
            </>
          )}
        </>
      )}
    </Async>
  )
  return (
    <Screen
      title={title}
      tab
      guarded={false}
      className="home"
      onRefresh={() => Promise.all([programme.reload(), home.reload(), pending.reload()])}
    >
      {signedIn ? (
        <Async of={home} skeleton={[148, 84, 84, 64, 168]}>
          {(data) => (
            <>
              <TotalCard home={data} programme={programme.data} />
              <OutboxCard />
              <PendingCard />
              {forEverybody}
              <RecentLines lines={data.recent} />
            </>
          )}
        </Async>
      ) : (
        <>
          <SignInCard what={t('welcome.home')} />
          {forEverybody}
        </>
      )}
      <InvitationSheet />
    </Screen>
  )
}
