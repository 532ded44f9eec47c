import type { Offer, Order } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { SignInSheet } from '@/features/session/SignInSheet'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { Stepper } from './Stepper'

const MOST_PER_REQUEST = 10

interface RedeemProps {
  offer: Offer
  /** Undefined while the wallet is not known; the server decides anyway. */
  points: number | undefined
  onDone: (order: Order) => void
}

/** Quantity, price, and a confirmation before points are spent. */
export function Redeem({ offer, points, onDone }: RedeemProps) {
  const { t, pick } = useWords()
  const [quantity, setQuantity] = useState(1)
  const [confirming, setConfirming] = useState(false)
  const signedIn = useSignedIn()
  const redeem = useIntent((input: { offerId: number; quantity: number }, requestId) =>
    trpc.mall.redeem.mutate({ ...input, requestId }),
  )
  const most = Math.max(1, Math.min(MOST_PER_REQUEST, offer.maxPerOrder, offer.left))
  const price = offer.pricePoints * quantity
  const short = points !== undefined && points < price

  const confirm = async () => {
    const order = await redeem.run({ offerId: offer.id, quantity })
    invalidate('wallet', 'offers', 'orders', 'home')
    if (!order) return
    setConfirming(false)
    onDone(order)
  }
  const close = () => {
    setConfirming(false)
    redeem.clear()
  }

  return (
    <>
      <View className="redeem">
        <View className="row between">
          <View>
            <View className="t20 strong num offer-points">{t('mall.price', { points: countText(price) })}</View>
            {points !== undefined && (
              <View className={`t12 ${short ? 'warn' : 'quiet'}`}>
                {short
                  ? t('mall.short', { points: countText(price - points) })
                  : t('mall.after', { points: countText(points - price) })}
              </View>
            )}
          </View>
          <Stepper value={quantity} most={most} onChange={setQuantity} />
        </View>
        <View className="stack">
          <Button
            text={offer.left > 0 ? t('mall.redeem') : t('mall.soldOut')}
            disabled={offer.left === 0 || short}
            onTap={() => setConfirming(true)}
          />
        </View>
      </View>
      <SignInSheet open={confirming && !signedIn} onClose={close} />
      <Sheet open={confirming && signedIn} title={t('mall.confirmTitle')} onClose={close}>
        <Text>{t('mall.confirmBody', { quantity, title: pick(offer.title), points: countText(price) })}</Text>
        {redeem.failure && <Refusal failure={redeem.failure} />}
        <View className="confirm-buttons">
          <Button text={t(redeem.failure?.undecided ? 'common.retry' : 'mall.confirmYes')} busy={redeem.busy} onTap={confirm} />
          <Button text={t('common.cancel')} kind="plain" onTap={close} />
        </View>
      </Sheet>
    </>
  )
}
