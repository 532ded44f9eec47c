import type { ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { SignInSheet } from '@/features/session/SignInSheet'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { PhotoSheet } from './PhotoSheet'
import { ResultSheet } from './ResultSheet'
import { useCheckIn } from './use-check-in'
import { useScanner } from './use-scanner'
import './check-in.scss'

/** 打卡赚积分: the scan is the great button, the photo its weaker second. */
export function CheckInRow({ programme }: { programme: ProgrammeView }) {
  const { t } = useWords()
  const checkIn = useCheckIn()
  const { scan, sheets } = useScanner(programme, checkIn)
  const [sheet, setSheet] = useState<'none' | 'photo' | 'sign-in'>('none')
  const signedIn = useSignedIn()
  const photographed = programme.checkIns.filter(({ ways }) => ways.includes('photo'))

  return (
    <>
      <View className="heading recent-heading">{t('home.checkIn')}</View>
      <View className="check-ins stack">
        <Tap className="check-in-scan" onTap={() => (signedIn ? scan() : setSheet('sign-in'))}>
          <Icon name="scan" size={32} />
          <View className="grow">
            <View className="t16 strong">{t('home.scan')}</View>
            <View className="t12 whole check-in-hint">{t('home.scanHint')}</View>
          </View>
        </Tap>
        {photographed.length > 0 && (
          <Tap className="check-in-photo" onTap={() => setSheet(signedIn ? 'photo' : 'sign-in')}>
            <Icon name="camera" size={24} />
            <Text className="t14">{t('home.photo')}</Text>
          </Tap>
        )}
      </View>
      <SignInSheet open={sheet === 'sign-in' && !signedIn} onClose={() => setSheet('none')} />
      {sheets}
      <PhotoSheet
        open={sheet === 'photo'}
        cards={photographed}
        onClose={() => setSheet('none')}
        onPhoto={(behaviour, picture) => {
          setSheet('none')
          void checkIn.start({ way: 'photo', behaviour, picture })
        }}
      />
      <ResultSheet state={checkIn.state} programme={programme} onClose={checkIn.close} />
    </>
  )
}
