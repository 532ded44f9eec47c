import { View } from '@tarojs/components'
import { PublicSelf } from '@/features/account/PublicSelf'
import { useProfile } from '@/features/account/use-profile'
import { useSignedIn } from '@/features/session/store'
import { SettingsCard } from '@/features/settings/SettingsCard'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { MenuCell } from '@/ui/MenuCell'
import { Screen } from '@/ui/Screen'

export default function SettingsPage() {
  const { t } = useWords()
  const signedIn = useSignedIn()
  const profile = useProfile()
  return (
    <Screen title={t('settings.title')} guarded={false}>
      {signedIn && (
        <>
          <View className="heading">{t('settings.self')}</View>
          <Async of={profile} skeleton={[168]}>
            {(data) => <PublicSelf profile={data} />}
          </Async>
        </>
      )}
      <View className="heading">{t('settings.look')}</View>
      <SettingsCard />
      <View className="heading">{t('settings.privacy')}</View>
      <Card className="flush">
        <MenuCell icon="shield" text={t('mine.privacy')} onTap={go.privacy} />
        {signedIn && (
          <>
            <MenuCell icon="link" text={t('settings.partners')} onTap={go.bindings} />
            <MenuCell icon="close" text={t('settings.withdraw')} onTap={go.removal} />
          </>
        )}
      </Card>
      {signedIn && <View className="t12 quiet intro">{t('settings.withdrawHint')}</View>}
    </Screen>
  )
}
