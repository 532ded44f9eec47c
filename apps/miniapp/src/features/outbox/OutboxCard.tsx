import { localIso } from '@tanpuhui/contract/local-day'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { recognise } from '@/features/check-in/recognise'
import { useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { momentText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Sheet } from '@/ui/Sheet'
import { flushOutbox } from './flush'
import { drop, useOutbox } from './store'
import { useOutboxSending } from './use-outbox-sending'
import './outbox.scss'

/** Scans made without a network: how many wait, and the list at a tap. Nothing when none does. */
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
      <Card className="outbox" onTap={() => setListed(true)} label={text}>
        <Icon name="clock" size={24} className="outbox-icon" />
        <View className="grow">
          <View className="t14 strong">{text}</View>
          <View className="t12 quiet">{t('outbox.hint')}</View>
        </View>
        <Icon name="chevron" size={16} className="quiet" />
      </Card>
      {listed && <OutboxSheet onClose={() => setListed(false)} />}
    </>
  )
}

function OutboxSheet({ onClose }: { onClose: () => void }) {
  const { t, pick, locale } = useWords()
  const resident = useSession((session) => session.resident)
  const items = useOutbox((outbox) => outbox.items).filter((item) => item.resident === resident)
  return (
    <Sheet open title={t('outbox.title')} onClose={onClose}>
      <Text className="t12 quiet">{t('outbox.why')}</Text>
      {items.map(({ id, code, at, refused }) => (
        <View key={id} className="outbox-row">
          <View className="grow">
            <View className="t14">
              {t(recognise(code).kind === 'event' ? 'outbox.event' : 'outbox.scan', { when: momentText(localIso(at), locale) })}
            </View>
            <View className={`t12 ${refused ? 'warn' : 'quiet'}`}>{refused ? pick(refused) : t('outbox.waits')}</View>
          </View>
          {refused && <Button text={t('outbox.dismiss')} kind="plain" small onTap={() => drop(id)} />}
        </View>
      ))}
      <Button text={t('outbox.sendNow')} onTap={() => void flushOutbox()} />
    </Sheet>
  )
}
