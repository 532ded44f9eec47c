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

const LONGEST = 12

interface NicknameSheetProps {
  /** Whose first character is shown where there is no nickname. */
  name: string
  nickname: string | null
  /** Whether the bureau took one off: to do without any more is a choice too. */
  takenOff: boolean
  onClose: () => void
}

/** Chooses what others read on leaderboards, or to be known there by the first character of one's name again. */
export function NicknameSheet({ name, nickname, takenOff, onClose }: NicknameSheetProps) {
  const { t } = useWords()
  const [text, setText] = useState(nickname ?? '')
  const change = useIntent((wanted: string | null) => trpc.profile.setNickname.mutate({ nickname: wanted }))
  const wanted = text.trim()
  const length = [...wanted].length

  const save = async (to: string | null) => {
    if (!(await change.run(to))) return
    invalidate('profile', 'boards')
    toast(t('mine.renamed'))
    onClose()
  }

  return (
    <Sheet open title={t('settings.nickname')} onClose={onClose}>
      <Text className="t12 quiet">{t('settings.nicknameHint', { most: LONGEST, first: [...name][0] ?? '' })}</Text>
      <View className="field">
        <Input
          className="input"
          value={text}
          maxlength={LONGEST * 2}
          aria-label={t('settings.nickname')}
          onInput={(event) => setText(event.detail.value)}
        />
      </View>
      {length > LONGEST && <View className="t12 warn">{t('settings.nicknameLong', { most: LONGEST })}</View>}
      {change.failure && <Refusal failure={change.failure} />}
      <View className="confirm-buttons">
        <Button
          text={t('common.save')}
          busy={change.busy}
          disabled={length === 0 || length > LONGEST || wanted === nickname}
          onTap={() => save(wanted)}
        />
        {(nickname !== null || takenOff) && (
          <Button text={t('settings.nicknameDrop')} kind="plain" busy={change.busy} onTap={() => save(null)} />
        )}
      </View>
    </Sheet>
  )
}
