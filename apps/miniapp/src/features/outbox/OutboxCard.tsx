import { localIso } from '@tanpuhui/contract/local-day'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { recognise } from '@/features/check-in/recognise'
import { useProgramme } from '@/features/programme/use-programme'
import { useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { momentText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Sheet } from '@/ui/Sheet'
import { discard, flushOutbox } from './flush'
import { isPhoto, type Kept, useOutbox } from './store'
import { useOutboxSending } from './use-outbox-sending'
import './outbox.scss'

/** Check-ins made without a network: how many wait, and the list at a tap. Nothing when none does. */
export function OutboxCard() {
  const { t } = useWords()
  const resident = useSession((session) => session.resident)
  const items = useOutbox((outbox) => outbox.items).filter((item) => item.resident === resident)
  const [listed, setListed] = useState(false)
  useOutboxSending()
  if (items.length === 0) return null
  const waiting = items.filter(({ refused }) => !refused).length
  const text = waiting > 0 ? t('outbox.waiting', { n: waiting }) : t('outbox.refused', { n: items.length })
  return (
    <>
      <Card className="outbox" onTap={() => setListed(true)}>
        <Icon name="clock" size={24} className="outbox-icon" />
        <View className="grow">
          <View className="t14 strong">{text}</View>
          <View className="t12 quiet">{t(waiting > 0 ? 'outbox.hint' : 'outbox.refusedHint')}</View>
        </View>
        <Icon name="chevron" size={16} className="quiet" />
      </Card>
      {listed && <OutboxSheet onClose={() => setListed(false)} />}
    </>
  )
}

function OutboxRow({ item }: { item: Kept }) {
  const { t, pick, locale } = useWords()
  const checkIns = useProgramme().data?.checkIns
  const when = momentText(localIso(item.at), locale)
  const shown = isPhoto(item) ? checkIns?.find(({ behaviour }) => behaviour === item.behaviour)?.name : undefined
  const what = isPhoto(item)
    ? t('outbox.photo', { name: shown ? pick(shown) : '', when })
    : t(recognise(item.code).kind === 'event' ? 'outbox.event' : 'outbox.scan', { when })
  const giveUp = async () => {
    const { confirm } = await Taro.showModal({
      title: t('outbox.discardTitle'),
      content: t('outbox.discardBody'),
      confirmText: t('outbox.discard'),
      cancelText: t('common.cancel'),
    })
    if (confirm) await discard(item)
  }
  return (
    <View className="outbox-row">
      <View className="grow">
        <View className="t14">{what}</View>
        <View className={`t12 ${item.refused ? 'warn' : 'quiet'}`}>{item.refused ? pick(item.refused) : t('outbox.waits')}</View>
      </View>
      {item.refused ? (
        <Button text={t('outbox.dismiss')} kind="plain" small onTap={() => discard(item)} />
      ) : (
        <Button text={t('outbox.discard')} kind="quiet" small onTap={giveUp} />
      )}
    </View>
  )
}

function OutboxSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const resident = useSession((session) => session.resident)
  const items = useOutbox((outbox) => outbox.items).filter((item) => item.resident === resident)
  return (
    <Sheet open title={t('outbox.title')} onClose={onClose}>
      <Text className="t12 quiet">{t('outbox.why')}</Text>
      {items.some(isPhoto) && <View className="t12 quiet">{t('outbox.photoWhy')}</View>}
      {items.map((item) => (
        <OutboxRow key={item.id} item={item} />
      ))}
      <Button text={t('outbox.sendNow')} onTap={() => void flushOutbox()} />
    </Sheet>
  )
}
