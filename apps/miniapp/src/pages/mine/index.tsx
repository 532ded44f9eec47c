import { View } from '@tarojs/components'
import { AccountMenu } from '@/features/account/AccountMenu'
import { Menu } from '@/features/account/Menu'
import { ProfileCard } from '@/features/account/ProfileCard'
import { useHome } from '@/features/home/use-home'
import { useUnreadDot } from '@/features/messages/use-messages'
import { useProgramme } from '@/features/programme/use-programme'
import { SignInCard } from '@/features/session/SignInCard'
import { SignOut } from '@/features/session/SignOut'
import { useWelcome } from '@/features/session/use-welcome'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import './index.scss'

export default function MinePage() {
  const { t } = useWords()
  const home = useHome()
  const signedIn = useWelcome()
  useUnreadDot()
  const titles = useProgramme().data?.titles ?? []
  return (
    <Screen title={t('tab.mine')} tab guarded={false} className="mine" onRefresh={home.reload}>
      {signedIn ? (
        <>
          <Async of={home} skeleton={[200]}>
            {(data) => <ProfileCard home={data} titles={titles} />}
          </Async>
          <View className="stack">
            <Menu />
          </View>
        </>
      ) : (
        <SignInCard what={t('welcome.mine')} />
      )}
      <View className="stack">
        <AccountMenu />
      </View>
      {signedIn && (
        <View className="stack">
          <SignOut />
        </View>
      )}
    </Screen>
  )
}
