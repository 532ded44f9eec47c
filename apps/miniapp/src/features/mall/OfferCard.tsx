import type { Offer } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { OfferPicture } from './OfferPicture'

/** One item: what, from whom, its price, and how many are truly left. */
export function OfferCard({ offer }: { offer: Offer }) {
  const { t, pick } = useWords()
  return (
    <Card className={`offer ${offer.left === 0 ? 'offer-gone' : ''}`} onTap={() => go.offer(offer.id)}>
      <OfferPicture code={offer.code} />
      <View className="offer-words">
        <View className="t14 strong two-lines">{pick(offer.title)}</View>
        <View className="t12 quiet clip">{pick(offer.merchant)}</View>
        <View className="row between offer-price">
          <Text className="t14 strong num offer-points">{t('mall.price', { points: countText(offer.pricePoints) })}</Text>
        </View>
        <View className={`t12 ${offer.left > 0 && offer.left <= 10 ? 'warn' : 'quiet'}`}>
          {offer.left > 0 ? t('mall.left', { n: countText(offer.left) }) : t('mall.soldOut')}
        </View>
      </View>
    </Card>
  )
}
