import type { GiftView, Project } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Stepper } from '@/features/mall/Stepper'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Pair } from '@/ui/Pair'
import { role } from '@/ui/role'
import { Sheet } from '@/ui/Sheet'
import { useDark } from '@/ui/use-dark'
import { projectPicture } from './project-picture'

const MOST_AT_ONCE = 100

interface GiveSheetProps {
  /** With the price that is known now: the one that the person confirms. */
  project: Project & { price: number }
  /** Undefined while the wallet is not known; the server decides anyway. */
  points: number | undefined
  onClose: () => void
}

/** Quantity, price and what is left, confirmed before points are given; then thanks. */
export function GiveSheet({ project, points, onClose }: GiveSheetProps) {
  const { t, pick } = useWords()
  const dark = useDark()
  const [quantity, setQuantity] = useState(1)
  const [gift, setGift] = useState<GiftView | null>(null)
  const give = useIntent((input: { project: string; quantity: number; price: number }, requestId) =>
    trpc.publicGood.give.mutate({ ...input, requestId }),
  )
  const { code, price } = project
  const name = pick(project.name)
  const total = price * quantity
  const most = points === undefined ? MOST_AT_ONCE : Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(points / price)))

  const confirm = async () => {
    const given = await give.run({ project: code, quantity, price })
    // Also when it was refused: then the price or the balance is another one by now.
    invalidate('public-good', 'wallet', 'home')
    if (given) setGift(given)
  }

  if (gift)
    return (
      <Sheet open title={t('publicGood.done')} onClose={onClose}>
        <View className="given" {...role('status')}>
          <Image className="project-drawing" src={projectPicture(code, dark)} aria-hidden />
          <Text className="t16">
            {t('publicGood.doneWhat', {
              name: pick(gift.name),
              n: countText(gift.quantity),
              unit: pick(gift.unit),
              points: countText(gift.points),
            })}
          </Text>
        </View>
        <View className="confirm-buttons">
          <Button text={t('checkIn.ok')} kind="plain" onTap={onClose} />
        </View>
      </Sheet>
    )
  return (
    <Sheet open title={t('publicGood.giveTitle', { name })} onClose={onClose}>
      <View className="row between give-quantity">
        <Text className="t14 quiet">{t('publicGood.quantity')}</Text>
        <Stepper value={quantity} most={most} onChange={setQuantity} />
      </View>
      <Pair name={t('publicGood.total')} said={t('common.pointsValue', { n: countText(total) })} />
      {points !== undefined &&
        (points >= total ? (
          <Pair name={t('publicGood.after')} said={t('common.pointsValue', { n: countText(points - total) })} />
        ) : (
          <View className="t14 warn">{t('publicGood.short', { points: countText(total - points) })}</View>
        ))}
      <View className="t12 quiet">{t('publicGood.irrevocable')}</View>
      {give.failure && <Refusal failure={give.failure} />}
      <View className="confirm-buttons">
        <Button
          text={give.failure?.undecided ? t('common.retry') : t('publicGood.confirm', { points: countText(total) })}
          busy={give.busy}
          disabled={points !== undefined && points < total}
          onTap={confirm}
        />
        <Button text={t('common.cancel')} kind="plain" onTap={onClose} />
      </View>
    </Sheet>
  )
}
