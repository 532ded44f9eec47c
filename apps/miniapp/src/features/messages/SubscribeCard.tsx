import type { MessageEvent, MessageTemplate } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Refusal } from '@/ui/Notice'
import { role } from '@/ui/role'
import { ToggleCell } from '@/ui/ToggleCell'
import type { Askable } from './ask-consent'
import { useSubscribe } from './use-subscribe'

const ICONS = { 'acts-open': 'leaf', 'points-expiring': 'clock', 'campaign-begins': 'trophy' } as const

const isAskable = (one: MessageTemplate): one is Askable => one.templateId !== null

/** Of what to be told: each kind on or off, then one tap by which WeChat asks. One consent is one message. */
export function SubscribeCard({ templates }: { templates: readonly MessageTemplate[] }) {
  const { t } = useWords()
  const sandbox = useProgramme().data?.sandbox ?? false
  const [left, setLeft] = useState<readonly MessageEvent[]>([])
  const { run, busy, off, failure } = useSubscribe()
  const askable = templates.filter(isAskable)
  const wanted = askable.filter(({ template }) => !left.includes(template))

  if (askable.length === 0) return <Card>{t('messages.noTemplates')}</Card>
  return (
    <>
      <Card className="flush">
        {askable.map(({ template, granted }) => (
          <ToggleCell
            key={template}
            icon={ICONS[template]}
            text={t(`messages.event.${template}`)}
            hint={granted > 0 ? t('messages.granted', { n: granted }) : t(`messages.hint.${template}`)}
            on={!left.includes(template)}
            onTap={() => setLeft(left.includes(template) ? left.filter((one) => one !== template) : [...left, template])}
          />
        ))}
      </Card>
      <View className="t12 quiet messages-note">
        <View>{t('messages.once')}</View>
        {(__H5__ || sandbox) && <View>{t(__H5__ ? 'messages.hereOnly' : 'messages.sandboxOnly')}</View>}
      </View>
      {failure && <Refusal failure={failure} />}
      {off && (
        <View className="refusal" {...role('alert')}>
          <View>{t('messages.off')}</View>
          <View className="stack">
            <Button
              text={t('picture.openSettings')}
              kind="plain"
              small
              onTap={() => Taro.openSetting({ withSubscriptions: true })}
            />
          </View>
        </View>
      )}
      <View className="stack">
        <Button text={t('messages.subscribe')} busy={busy} disabled={wanted.length === 0} onTap={() => run(wanted)} />
      </View>
    </>
  )
}
