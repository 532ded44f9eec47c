import { useState } from 'react'
import { useWords } from '@/i18n'
import { ask } from '@/lib/ask'
import { invalidate } from '@/lib/cache'
import { type Failure, toFailure } from '@/lib/failure'
import { trpc } from '@/lib/trpc'
import { toast } from '@/ui/toast'
import { type Askable, askConsent } from './ask-consent'

/** Asks for consent, tells the server what was agreed to, and says what came of it. */
export function useSubscribe() {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const [off, setOff] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const run = async (wanted: readonly Askable[]) => {
    setBusy(true)
    setOff(false)
    setFailure(null)
    try {
      const consent = await askConsent(wanted)
      if (consent === 'off') setOff(true)
      else if (consent === 'failed') toast(t('messages.failed'))
      else if (consent.agreed.length === 0) toast(t('messages.refused'))
      else {
        // In one tick, and so in one request.
        await ask(() => Promise.all(consent.agreed.map(({ template }) => trpc.messages.granted.mutate({ template, times: 1 }))))
        toast(t('messages.agreed', { n: consent.agreed.length }))
      }
    } catch (cause) {
      setFailure(toFailure(cause))
    } finally {
      invalidate('messages:templates')
      setBusy(false)
    }
  }
  return { run, busy, off, failure }
}
