import type { Offer, Order } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'
import { Sheet } from '@/ui/Sheet'
import { OfferPicture } from './OfferPicture'
import { Redeem } from './Redeem'
import { useWallet } from './use-mall'
import { Vouchers } from './Vouchers'

/** One item in full: conditions before the price is paid, codes after. */
export function OfferDetail({ offer }: { offer: Offer }) {
  const { t, pick } = useWords()
  const wallet = useWallet()
  const [order, setOrder] = useState<Order | null>(null)
  return (
    <>
      <OfferPicture code={offer.code} tall />
      <View className="offer-head">
        <View className="t20 strong">{pick(offer.title)}</View>
        {offer.sandbox && <View className="demo-tag">{t('mall.sandbox')}</View>}
        <View className="quiet stack">{pick(offer.description)}</View>
      </View>
      <Card>
        <Pair name={t('mall.merchant')} said={pick(offer.merchant)} />
        <Pair name={t('mall.stock')} said={offer.left > 0 ? t('mall.left', { n: countText(offer.left) }) : t('mall.soldOut')} />
        <Pair name={t('mall.most')} said={t('mall.limit', { n: offer.maxPerOrder })} />
      </Card>
      <View className="heading">{t('mall.terms')}</View>
      <Card>{pick(offer.terms)}</Card>
      <Redeem offer={offer} points={wallet.data?.points} onDone={setOrder} />
      <Sheet open={order !== null} title={t('mall.done')} onClose={() => setOrder(null)}>
        {order && <Vouchers order={order} />}
        <View className="confirm-buttons">
          <Button text={t('mall.seeOrders')} kind="plain" onTap={go.orders} />
        </View>
      </Sheet>
    </>
  )
}
