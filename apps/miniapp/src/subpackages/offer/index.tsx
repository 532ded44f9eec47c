import { useRouter } from '@tarojs/taro'
import { OfferDetail } from '@/features/mall/OfferDetail'
import { useOffers } from '@/features/mall/use-mall'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'

export default function OfferPage() {
  const { t } = useWords()
  const { id } = useRouter().params
  const offers = useOffers()
  return (
    <Screen title={t('title.offer')} guarded={false} className="offer-page">
      <Async of={offers} skeleton={[140, 96, 120]}>
        {(all) => {
          const offer = all.find((one) => String(one.id) === id)
          return offer ? (
            <OfferDetail offer={offer} />
          ) : (
            <Empty title={t('mall.gone')} picture="signpost" action={{ text: t('mall.goMall'), onTap: go.mall }} />
          )
        }}
      </Async>
    </Screen>
  )
}
