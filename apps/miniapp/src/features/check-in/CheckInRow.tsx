import type { ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { SignInSheet } from '@/features/session/SignInSheet'
import { useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { toast } from '@/ui/toast'
import { CodeSheet } from './CodeSheet'
import { PhotoSheet } from './PhotoSheet'
import { ResultSheet } from './ResultSheet'
import { readCode } from './read-code'
import { useCheckIn } from './use-check-in'
import './check-in.scss'

/** 打卡赚积分: the scan is the great button, the photo its weaker second. */
export function CheckInRow({ programme }: { programme: ProgrammeView }) {
  const { t } = useWords()
  const { state, start, close } = useCheckIn()
  const [sheet, setSheet] = useState<'none' | 'code' | 'photo' | 'sign-in'>('none')
  const signedIn = useSession(({ token }) => token !== null)
  const photographed = programme.checkIns.filter(({ ways }) => ways.includes('photo'))

  const scan = async () => {
    if (!signedIn) return setSheet('sign-in')
    if (__H5__) return setSheet('code')
    const read = await readCode()
    if (typeof read === 'object') await start({ way: 'scan', code: read.code })
    else if (read !== 'cancelled') toast(t(read === 'denied' ? 'checkIn.cameraDenied' : 'checkIn.notCode'))
  }

  return (
    <>
      <View className="heading recent-heading">{t('home.checkIn')}</View>
      <View className="check-ins stack">
        <Tap className="check-in-scan" onTap={scan} label={t('home.scan')}>
          <Icon name="scan" size={32} />
          <View className="grow">
            <View className="t16 strong">{t('home.scan')}</View>
            <View className="t12 check-in-hint">{t('home.scanHint')}</View>
          </View>
        </Tap>
        {photographed.length > 0 && (
          <Tap className="check-in-photo" onTap={() => setSheet(signedIn ? 'photo' : 'sign-in')} label={t('home.photo')}>
            <Icon name="camera" size={24} />
            <Text className="t14">{t('home.photo')}</Text>
          </Tap>
        )}
      </View>
      <SignInSheet open={sheet === 'sign-in' && !signedIn} onClose={() => setSheet('none')} />
      <CodeSheet
        open={sheet === 'code'}
        sandbox={programme.sandbox}
        onClose={() => setSheet('none')}
        onCode={(code) => {
          setSheet('none')
          void start({ way: 'scan', code })
        }}
      />
      <PhotoSheet
        open={sheet === 'photo'}
        cards={photographed}
        onClose={() => setSheet('none')}
        onPhoto={(behaviour, picture) => {
          setSheet('none')
          void start({ way: 'photo', behaviour, picture })
        }}
      />
      <ResultSheet state={state} programme={programme} onClose={close} />
    </>
  )
}
