import { Image, Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useProgramme } from '@/features/programme/use-programme'
import { AgreementGate } from '@/features/session/AgreementGate'
import { SignInForm } from '@/features/session/SignInForm'
import { AGREEMENT_VERSION, useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { HOME, resume } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { sapling } from '@/ui/drawing'
import { Screen } from '@/ui/Screen'
import './index.scss'

export default function SignInPage() {
  const { t, pick } = useWords()
  const { from } = useRouter().params
  const agreed = useSession((session) => session.agreed === AGREEMENT_VERSION)
  const signedIn = useSession(({ token }) => token !== null)
  const programme = useProgramme()
  useEffect(() => {
    if (signedIn) resume(from ? decodeURIComponent(from) : HOME)
  }, [signedIn, from])
  return (
    <Screen title={t('title.signIn')} guarded={false} entry className="sign-in">
      <View className="welcome">
        <Image className="welcome-picture" src={sapling(3)} aria-hidden />
        <View className="t14 quiet">{t('signIn.welcome')}</View>
        <View className="t20 strong">
          <Text>{programme.data ? pick(programme.data.name) : t('app.name')}</Text>
        </View>
        <View className="t14 quiet">{t('signIn.lead')}</View>
      </View>
      {agreed ? (
        <Async of={programme} skeleton={[160]}>
          {(data) => <SignInForm programme={data} />}
        </Async>
      ) : (
        <AgreementGate />
      )}
    </Screen>
  )
}
