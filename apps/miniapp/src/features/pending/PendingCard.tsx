import { countText, shortMassText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Refusal } from '@/ui/Notice'
import { PendingSheet } from './PendingSheet'
import { useCollect } from './use-collect'
import { usePending } from './use-pending'
import { windowText } from './window-text'
import './pending.scss'

/** 待领取: how many acts wait, what the open ones bring, and the list at a tap. Nothing when nothing waits. */
export function PendingCard() {
  const { t } = useWords()
  const { data, failure } = usePending()
  const collecting = useCollect()
  const [listed, setListed] = useState(false)
  const lines = data ?? []
  const seen = lines.length > 0 || Object.values(collecting.fates).some(({ step }) => step === 'failed')
  const { forget } = collecting

  useEffect(() => {
    if (seen) return
    setListed(false)
    forget()
  }, [seen, forget])

  const close = () => {
    setListed(false)
    forget()
  }
  if (data === undefined) return failure ? <Refusal failure={failure} lead={t('pending.title')} /> : null

  const open = lines.filter((line) => line.open)
  const next = lines.reduce<(typeof lines)[number] | undefined>(
    (first, line) => (first && first.collectFrom <= line.collectFrom ? first : line),
    undefined,
  )
  const count = t('pending.count', { n: countText(lines.length) })
  const mass = shortMassText(open.reduce((sum, { mg }) => sum + mg, 0))
  const hint =
    open.length > 0
      ? t('pending.open', {
          n: countText(open.length),
          mass,
          points: countText(open.reduce((sum, { points }) => sum + points, 0)),
        })
      : next && windowText(t, next)
  return (
    <>
      {lines.length > 0 && (
        <Card className="pending" onTap={() => setListed(true)}>
          <Icon name="clock" size={24} className="pending-icon" />
          <View className="grow">
            <View className="t14 strong">{count}</View>
            <View className={`t12 ${open.length > 0 ? 'warn' : 'quiet'}`}>{hint}</View>
          </View>
          {open[0] && <Text className="t12 quiet pending-end">{windowText(t, open[0])}</Text>}
          <Icon name="chevron" size={16} className="quiet" />
        </Card>
      )}
      {listed && seen && <PendingSheet lines={lines} collecting={collecting} onClose={close} />}
    </>
  )
}
