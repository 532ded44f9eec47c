import { View } from '@tarojs/components'
import { Menu } from '@/features/account/Menu'
import { ProfileCard } from '@/features/account/ProfileCard'
import { useHome } from '@/features/home/use-home'
import { useProgramme } from '@/features/programme/use-programme'
import { SignOut } from '@/features/session/SignOut'
import { SettingsCard } from '@/features/settings/SettingsCard'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import './index.scss'

export default function MinePage() {
  const { t } = useWords()
  const home = useHome()
  const titles = useProgramme().data?.titles ?? []
  return (
    <Screen title={t('tab.mine')} tab className="mine" onRefresh={home.reload}>
      <Async of={home} skeleton={[200]}>
        {(data) => <ProfileCard home={data} titles={titles} />}
      </Async>
      <View className="stack">
        <Menu />
      </View>
      <View className="stack">
        <SettingsCard />
      </View>
      <View className="stack">
        <SignOut />
      </View>
    </Screen>
  )
}
