import type { ProgrammeView } from '@tanpuhui/contract'
import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { useSignIn } from './use-sign-in'

/** WeChat's sign-in in WeChat; in the browser the demo's, or word that WeChat is needed. */
export function SignInForm({ programme }: { programme: ProgrammeView }) {
  const { t, pick } = useWords()
  const signIn = useSignIn()
  const [name, setName] = useState('')

  if (!__H5__)
    return (
      <View>
        {signIn.failure && <Refusal failure={signIn.failure} />}
        <View className="confirm-buttons">
          <Button text={t('signIn.wechat')} busy={signIn.busy} onTap={() => signIn.run({})} />
        </View>
      </View>
    )
  if (!programme.sandbox)
    return (
      <View className="gate-closed">
        <View className="t16 strong">{t('signIn.useWechat')}</View>
        <View className="quiet">{t('signIn.useWechatHint', { programme: pick(programme.name) })}</View>
      </View>
    )
  const wanted = name.trim()
  return (
    <View>
      <View className="row">
        <Text className="t16 strong">{t('signIn.demo')}</Text>
        <Text className="sandbox-tag gate-tag">{t('app.sandbox')}</Text>
      </View>
      <View className="t12 quiet">{t('signIn.demoHint')}</View>
      <View className="field">
        <Input
          className="input"
          value={name}
          maxlength={40}
          placeholder={t('signIn.demoPlaceholder')}
          aria-label={t('signIn.demoName')}
          onInput={(event) => setName(event.detail.value)}
          onConfirm={() => wanted && signIn.run({ name: wanted })}
        />
      </View>
      {signIn.failure && <Refusal failure={signIn.failure} />}
      <View className="confirm-buttons">
        <Button text={t('signIn.demo')} busy={signIn.busy} disabled={!wanted} onTap={() => signIn.run({ name: wanted })} />
      </View>
    </View>
  )
}
