import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { ask } from '@/lib/ask'
import { trpc } from '@/lib/trpc'
import { Button } from '@/ui/Button'
import { Sheet } from '@/ui/Sheet'
import { endSession } from './end-session'

/** Ends the session here and on the server. */
export function SignOut() {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)

  const leave = async () => {
    setBusy(true)
    // Without a connection the person still leaves this device; the server's session then ends by its own age.
    await ask(() => trpc.session.signOut.mutate()).catch(() => undefined)
    setBusy(false)
    setAsking(false)
    endSession()
  }

  return (
    <>
      <Button text={t('mine.signOut')} kind="plain" icon="exit" onTap={() => setAsking(true)} />
      <Sheet open={asking} title={t('mine.signOutTitle')} onClose={() => setAsking(false)}>
        <Text>{t('mine.signOutBody')}</Text>
        <View className="confirm-buttons">
          <Button text={t('mine.signOut')} kind="danger" busy={busy} onTap={leave} />
          <Button text={t('common.cancel')} kind="plain" onTap={() => setAsking(false)} />
        </View>
      </Sheet>
    </>
  )
}
