import type { BindingView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { toast } from '@/ui/toast'

interface BindingActionsProps {
  binding: BindingView
  /** Offer to withdraw as well; otherwise only to authorise. */
  withdrawable?: boolean
}

/** Authorise one partner after separate consent, or withdraw after a warning. */
export function BindingActions({ binding, withdrawable = false }: BindingActionsProps) {
  const { t, pick } = useWords()
  const [asking, setAsking] = useState(false)
  const partner = pick(binding.partnerName)
  const bound = binding.status === 'bound'
  const change = useIntent(({ code }: { code: string; to: boolean }) =>
    bound ? trpc.bindings.withdraw.mutate({ partner: code }) : trpc.bindings.authorise.mutate({ partner: code }),
  )

  const close = () => {
    setAsking(false)
    change.clear()
  }
  const go = async () => {
    const done = await change.run({ code: binding.partner, to: !bound })
    if (!done) return
    close()
    invalidate('bindings')
    toast(t(done.status === 'bound' ? 'binding.done' : 'binding.withdrawDone'))
  }

  if (bound && !withdrawable) return <Text className="t12 good strong">{t('section.authorised')}</Text>
  return (
    <>
      <Button
        text={t(bound ? 'binding.withdraw' : 'section.authorise')}
        about={partner}
        kind={bound ? 'plain' : 'quiet'}
        small
        onTap={() => setAsking(true)}
      />
      <Sheet open={asking} title={t(bound ? 'binding.withdrawTitle' : 'binding.consentTitle', { partner })} onClose={close}>
        {bound ? <Text>{t('binding.withdrawBody')}</Text> : <Consent partner={partner} />}
        {change.failure && <Refusal failure={change.failure} />}
        <View className="confirm-buttons">
          <Button
            text={t(bound ? 'binding.withdraw' : 'binding.agree')}
            kind={bound ? 'danger' : 'primary'}
            busy={change.busy}
            onTap={go}
          />
          <Button text={t(bound ? 'common.cancel' : 'binding.decline')} kind="plain" onTap={close} />
        </View>
      </Sheet>
    </>
  )
}

/** What data goes to whom, asked for each partner by itself. */
function Consent({ partner }: { partner: string }) {
  const { t, pick } = useWords()
  const programme = useProgramme().data
  const points = [t('binding.consentGive'), t('binding.consentGet'), t('binding.consentStop')]
  if (programme?.sandbox) points.push(t('binding.consentSandbox'))
  return (
    <>
      <Text>{t('binding.consentLead', { partner, programme: programme ? pick(programme.name) : t('app.name') })}</Text>
      {points.map((point) => (
        <View key={point} className="consent-point">
          <View className="consent-dot" />
          <Text className="grow">{point}</Text>
        </View>
      ))}
    </>
  )
}
