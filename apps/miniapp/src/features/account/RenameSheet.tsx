import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { toast } from '@/ui/toast'

const LONGEST = 40

/** Changes the name shown on pages and offered for certificates. */
export function RenameSheet({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useWords()
  const [text, setText] = useState(name)
  const rename = useIntent((wanted: string) => trpc.profile.rename.mutate({ name: wanted }))
  const wanted = text.trim()

  const save = async () => {
    if (!(await rename.run(wanted))) return
    invalidate('home', 'profile')
    toast(t('mine.renamed'))
    onClose()
  }

  return (
    <Sheet open title={t('mine.rename')} onClose={onClose}>
      <Text className="t12 quiet">{t('mine.renameHint')}</Text>
      <View className="field">
        <Input
          className="input"
          value={text}
          maxlength={LONGEST}
          aria-label={t('mine.rename')}
          onInput={(event) => setText(event.detail.value)}
        />
      </View>
      {rename.failure && <Refusal failure={rename.failure} />}
      <View className="confirm-buttons">
        <Button text={t('common.save')} busy={rename.busy} disabled={wanted === '' || wanted === name} onTap={save} />
      </View>
    </Sheet>
  )
}
