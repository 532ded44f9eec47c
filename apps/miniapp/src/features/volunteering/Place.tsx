import type { VolunteeringView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { toast } from '@/ui/toast'

/** My place in an activity: taken at a tap, given back after a question. */
export function Place({ activity }: { activity: VolunteeringView }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const { code, open, left } = activity
  const mine = activity.signedUpAt !== null
  const signUp = useIntent((input: { activity: string }) => trpc.volunteering.signUp.mutate(input))
  const cancel = useIntent((input: { activity: string }) => trpc.volunteering.cancel.mutate(input))

  const join = async () => {
    const joined = await signUp.run({ activity: code })
    invalidate('volunteering')
    if (joined) toast(t('volunteering.signedUp'))
  }
  const leave = async () => {
    const gone = await cancel.run({ activity: code })
    invalidate('volunteering')
    if (!gone) return
    setAsking(false)
    toast(t('volunteering.cancelDone'))
  }
  const keep = () => {
    setAsking(false)
    cancel.clear()
  }

  if (!open) return <View className="stack t14 quiet">{t('volunteering.closed')}</View>
  if (!mine)
    return (
      <View className="stack">
        <Button
          text={t(left > 0 ? 'volunteering.signUp' : 'volunteering.full')}
          kind={activity.today ? 'plain' : 'primary'}
          small
          busy={signUp.busy}
          disabled={left === 0}
          onTap={join}
        />
        {signUp.failure && <Refusal failure={signUp.failure} />}
      </View>
    )
  return (
    <View className="stack">
      <Button text={t('volunteering.cancel')} kind="plain" small onTap={() => setAsking(true)} />
      <Sheet open={asking} title={t('volunteering.cancelTitle')} onClose={keep}>
        <Text>{t('volunteering.cancelBody')}</Text>
        {cancel.failure && <Refusal failure={cancel.failure} />}
        <View className="confirm-buttons">
          <Button text={t('volunteering.cancel')} kind="danger" busy={cancel.busy} onTap={leave} />
          <Button text={t('volunteering.keep')} kind="plain" onTap={keep} />
        </View>
      </Sheet>
    </View>
  )
}
