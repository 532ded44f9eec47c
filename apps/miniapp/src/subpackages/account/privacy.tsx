import { View } from '@tarojs/components'
import { useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { Screen } from '@/ui/Screen'

export default function PrivacyPage() {
  const { t } = useWords()
  const agreed = useSession((session) => session.agreed !== null)
  return (
    <Screen title={t('title.privacy')} guarded={false}>
      {t('privacy.sections', { returnObjects: true }).map(({ heading, body }) => (
        <View key={heading} className="clause">
          <View className="t16 strong">{heading}</View>
          <View className="t14 clause-body">{body}</View>
        </View>
      ))}
      <View className="clause quiet">
        {agreed && <View>{t('privacy.agreedOn')}</View>}
        <View>{t('privacy.withdrawConsent')}</View>
      </View>
    </Screen>
  )
}
