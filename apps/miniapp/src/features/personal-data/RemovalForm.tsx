import { seenName } from '@tanpuhui/contract/seen-name'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { forget } from '@/features/outbox/store'
import { endSession } from '@/features/session/end-session'
import { useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'

interface RemovalFormProps {
  /** The resident's name, which they type once more. */
  name: string
  onRemoved: () => void
}

/** Removes the account once its holder has typed their name, and everything of theirs on this device. */
export function RemovalForm({ name, onRemoved }: RemovalFormProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const resident = useSession((session) => session.resident)
  const remove = useIntent((confirm: string, requestId) => trpc.account.remove.mutate({ confirm, requestId }))

  const wanted = seenName(name)
  const same = seenName(typed) === wanted

  const go = async () => {
    if (!(await remove.run(seenName(typed)))) return
    onRemoved()
    forget(resident)
    endSession()
    // Consent has ended with the account: whoever comes back is asked again.
    useSession.setState({ agreed: null, browsing: true })
  }

  return (
    <View>
      <View className="t14 strong">{t('removal.confirmTitle')}</View>
      <View className="t14 quiet">{wanted ? t('removal.confirmHint', { name: wanted }) : t('removal.confirmBlank')}</View>
      <View className="field">
        <Input
          className="input"
          value={typed}
          maxlength={40}
          placeholder={wanted}
          aria-label={t('removal.confirmTitle')}
          onInput={(event) => setTyped(event.detail.value)}
        />
      </View>
      {!same && typed.trim() !== '' && <View className="t12 warn">{t('removal.confirmDiffers')}</View>}
      {remove.failure && <Refusal failure={remove.failure} />}
      <View className="confirm-buttons">
        <Button
          text={t(remove.failure?.undecided ? 'common.retry' : 'removal.go')}
          kind="danger"
          busy={remove.busy}
          disabled={!same}
          onTap={go}
        />
      </View>
    </View>
  )
}
