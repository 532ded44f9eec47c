import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useHome } from '@/features/home/use-home'
import { Consequences } from '@/features/personal-data/Consequences'
import { RemovalForm } from '@/features/personal-data/RemovalForm'
import { SignInNotice } from '@/features/session/SignInNotice'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { toHome } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { role } from '@/ui/role'
import { Screen } from '@/ui/Screen'
import '@/features/personal-data/personal-data.scss'
import { Sapling } from '@/ui/Sapling'

export default function RemovalPage() {
  const { t } = useWords()
  const home = useHome()
  const signedIn = useSignedIn()
  const [removed, setRemoved] = useState(false)
  const came = useRef(signedIn)
  return (
    <Screen title={t('removal.title')} guarded={false}>
      {removed ? (
        <View>
          <View className="removed" {...role('status')}>
            <Sapling stage={0} className="removed-picture" />
            <View className="t20 strong">{t('removal.done')}</View>
            <View className="t14 quiet">{t('removal.doneWhat')}</View>
          </View>
          <View className="confirm-buttons">
            <Button text={t('removal.home')} onTap={toHome} />
          </View>
        </View>
      ) : signedIn ? (
        <>
          <View className="quiet intro">{t('removal.intro')}</View>
          <Consequences />
          <View className="removal-form">
            <Async of={home} skeleton={[140]}>
              {({ resident }) => <RemovalForm name={resident.name} onRemoved={() => setRemoved(true)} />}
            </Async>
          </View>
        </>
      ) : (
        // The session has ended under way: perhaps by a removal of which the answer was lost.
        <SignInNotice {...(came.current ? { what: t('removal.perhaps') } : {})} />
      )}
    </Screen>
  )
}
