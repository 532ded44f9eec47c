import type { Profile } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Card } from '@/ui/Card'
import { MenuCell } from '@/ui/MenuCell'
import { Refusal } from '@/ui/Notice'
import { ToggleCell } from '@/ui/ToggleCell'
import { toast } from '@/ui/toast'
import { NicknameSheet } from './NicknameSheet'
import { RenameSheet } from './RenameSheet'
import { TakenOff } from './TakenOff'

/** The resident's name, and what others see of them. */
export function PublicSelf({ profile: { name, nickname, takenOff, listed } }: { profile: Profile }) {
  const { t } = useWords()
  const [sheet, setSheet] = useState<'none' | 'name' | 'nickname'>('none')
  const list = useIntent((wanted: boolean) => trpc.profile.setListed.mutate({ listed: wanted }))

  const toggle = async () => {
    const answer = await list.run(!listed)
    if (!answer) return
    invalidate('profile', 'boards')
    toast(t(answer.listed ? 'settings.nowListed' : 'settings.nowUnlisted'))
  }
  const close = () => setSheet('none')

  return (
    <>
      {takenOff && <TakenOff name={name} takenOff={takenOff} onChoose={() => setSheet('nickname')} />}
      <Card className="flush">
        <MenuCell icon="user" text={t('settings.name')} said={name} onTap={() => setSheet('name')} />
        <MenuCell
          icon="edit"
          text={t('settings.nickname')}
          said={nickname ?? t('settings.nicknameNone')}
          onTap={() => setSheet('nickname')}
        />
        <ToggleCell
          icon="trophy"
          text={t('settings.unlisted')}
          hint={t('settings.unlistedHint')}
          on={!listed}
          disabled={list.busy}
          onTap={toggle}
        />
      </Card>
      {list.failure && (
        <View>
          <Refusal failure={list.failure} />
        </View>
      )}
      {sheet === 'name' && <RenameSheet name={name} onClose={close} />}
      {sheet === 'nickname' && <NicknameSheet name={name} nickname={nickname} takenOff={takenOff !== null} onClose={close} />}
    </>
  )
}
