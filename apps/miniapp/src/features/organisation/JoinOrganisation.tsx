import type { FoundOrganisation } from '@tanpuhui/contract'
import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readCode } from '@/features/check-in/read-code'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { toast } from '@/ui/toast'

const LONGEST = 12

interface Wanted {
  code: string
  found: FoundOrganisation
}

/** Joins an organisation by the code that it gave out, typed or scanned: first its name is shown. */
export function JoinOrganisation() {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const find = useIntent((code: string) => trpc.organisations.find.query({ code }))
  const join = useIntent((code: string) => trpc.organisations.join.mutate({ code }))

  const look = async (code: string) => {
    join.clear()
    const found = await find.run(code)
    if (found) setWanted({ code, found })
  }
  const scan = async () => {
    const read = await readCode()
    if (typeof read === 'object') await look(read.code)
    else if (read !== 'cancelled') toast(t(read === 'denied' ? 'checkIn.cameraDenied' : 'social.notJoinCode'))
  }
  const enter = async () => {
    if (!wanted || !(await join.run(wanted.code))) return
    setWanted(null)
    invalidate('organisation')
    toast(t('social.joined'))
  }

  return (
    <Card>
      <View className="t16 strong">{t('social.join')}</View>
      <View className="t14 quiet">{t('social.joinHow')}</View>
      <View className="field">
        <Input
          className="input"
          value={text}
          maxlength={LONGEST}
          placeholder={t('social.codePlaceholder')}
          aria-label={t('social.code')}
          onInput={(event) => setText(event.detail.value)}
        />
      </View>
      {find.failure && <Refusal failure={find.failure} />}
      <View className="confirm-buttons">
        <Button text={t('social.findOrganisation')} busy={find.busy} disabled={!text.trim()} onTap={() => look(text)} />
        {!__H5__ && <Button text={t('social.scan')} kind="plain" icon="scan" onTap={scan} />}
      </View>
      <Sheet open={wanted !== null} title={t('social.join')} onClose={() => setWanted(null)}>
        <View className="t20 strong">
          <Text>{wanted?.found.name}</Text>
        </View>
        <View className="t14 quiet">{t('social.joinWhat')}</View>
        {join.failure && <Refusal failure={join.failure} />}
        <View className="confirm-buttons">
          <Button text={t('social.joinConfirm')} busy={join.busy} onTap={enter} />
          <Button text={t('common.cancel')} kind="plain" onTap={() => setWanted(null)} />
        </View>
      </Sheet>
    </Card>
  )
}
