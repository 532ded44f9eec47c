import { View } from '@tarojs/components'
import { OfferCard } from '@/features/mall/OfferCard'
import { PublicGoodEntry } from '@/features/mall/PublicGoodEntry'
import { useOffers, useWallet } from '@/features/mall/use-mall'
import { Wallet } from '@/features/mall/Wallet'
import { useProgramme } from '@/features/programme/use-programme'
import { SignInCard } from '@/features/session/SignInCard'
import { useWelcome } from '@/features/session/use-welcome'
import { AttendedPoints } from '@/features/volunteering/AttendedPoints'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import './index.scss'

export default function MallPage() {
  const { t } = useWords()
  const programme = useProgramme()
  const wallet = useWallet()
  const offers = useOffers()
  const signedIn = useWelcome()
  return (
    <Screen
      title={t('tab.mall')}
      tab
      guarded={false}
      className="mall"
      onRefresh={() => Promise.all([wallet.reload(), offers.reload()])}
    >
      {signedIn ? <Wallet /> : <SignInCard what={t('welcome.mall')} />}
      {signedIn && programme.data?.has.volunteering && <AttendedPoints />}
      {programme.data?.has.publicGood && <PublicGoodEntry />}
      <Async of={offers} skeleton={[220, 220]}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('mall.none')} hint={t('mall.noneHint')} picture="shelf" />
          ) : (
            <View className="offers">
              {all.map((offer) => (
                <OfferCard key={offer.id} offer={offer} />
              ))}
            </View>
          )
        }
      </Async>
    </Screen>
  )
}
