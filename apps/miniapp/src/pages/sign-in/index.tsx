import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useProgramme } from '@/features/programme/use-programme'
import { AgreementGate } from '@/features/session/AgreementGate'
import { Panels } from '@/features/session/Panels'
import { SignInForm } from '@/features/session/SignInForm'
import { AGREEMENT_VERSION, useSession, useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { HOME, resume, toBrowse } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Sapling } from '@/ui/Sapling'
import { Screen } from '@/ui/Screen'
import './index.scss'

/** The first thing that anybody sees: the privacy agreement, what the programme is, and then to sign in or to look around. */
export default function SignInPage() {
  const { t, pick } = useWords()
  const { from } = useRouter().params
  const agreed = useSession((session) => session.agreed === AGREEMENT_VERSION)
  const introduced = useSession((session) => session.introduced)
  const signedIn = useSignedIn()
  const programme = useProgramme()
  const name = programme.data ? pick(programme.data.name) : t('app.name')
  useEffect(() => {
    if (signedIn) resume(from ? decodeURIComponent(from) : HOME)
  }, [signedIn, from])
  const browse = () => {
    useSession.setState({ browsing: true })
    toBrowse(from ? decodeURIComponent(from) : HOME)
  }
  return (
    <Screen title={t('title.signIn')} guarded={false} entry className="sign-in">
      {agreed && !introduced ? (
        <Panels programme={name} />
      ) : (
        <View className={agreed ? 'welcome' : 'welcome welcome-brief'}>
          <Sapling stage={3} className="welcome-picture" />
          <View className="t14 quiet">{t('signIn.welcome')}</View>
          <View className="t20 strong">
            <Text>{name}</Text>
          </View>
          {agreed && <View className="t14 quiet">{t('signIn.lead')}</View>}
        </View>
      )}
      {agreed ? (
        <Async of={programme} skeleton={[160]}>
          {(data) => <SignInForm programme={data} />}
        </Async>
      ) : (
        <AgreementGate />
      )}
      <View className="browse">
        <Button text={t('welcome.browse')} kind="plain" onTap={browse} />
        <View className="t12 quiet browse-hint">{t('welcome.browseHint')}</View>
      </View>
    </Screen>
  )
}
