import type { BindingView, ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { BindingActions } from '@/features/binding/BindingActions'
import { SignInSheet } from '@/features/session/SignInSheet'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { toast } from '@/ui/toast'

type Partner = ProgrammeView['sections'][number]['partners'][number]

/** One partner: what counts there and at which factor, whether I authorised it, and the way to its own mini-program. */
export function PartnerCard({ partner, binding }: { partner: Partner; binding: BindingView | undefined }) {
  const { t, pick } = useWords()
  const { miniProgram } = partner
  const signedIn = useSignedIn()
  const [asking, setAsking] = useState(false)

  const open = async (target: { appId: string; path: string }) => {
    try {
      await Taro.navigateToMiniProgram(target)
    } catch (cause) {
      if (!/cancel/.test((cause as { errMsg?: string }).errMsg ?? '')) toast(t('section.openFailed'))
    }
  }

  return (
    <Card>
      <View className="row between">
        <View className="grow">
          <View className="t16 strong clip">{pick(partner.name)}</View>
          {binding && binding.status !== 'bound' && (
            <Text className="t12 quiet">{t(binding.status === 'withdrawn' ? 'section.withdrawn' : 'section.notAuthorised')}</Text>
          )}
        </View>
        {binding && <BindingActions binding={binding} />}
        {!signedIn && (
          <Button text={t('section.authorise')} about={pick(partner.name)} kind="quiet" small onTap={() => setAsking(true)} />
        )}
      </View>
      <SignInSheet open={asking && !signedIn} onClose={() => setAsking(false)} />
      <View className="stack">
        {partner.behaviours.map(({ code, name, factor }) => (
          <Tap key={code} className="factor t14" role="link" onTap={() => go.behaviour(code)}>
            <Text className="grow">{pick(name)}</Text>
            <Text className="factor-said num">{pick(factor)}</Text>
            <Icon name="chevron" size={16} className="quiet" />
          </Tap>
        ))}
      </View>
      {!__H5__ && miniProgram && (
        <View className="stack">
          <Button text={t('section.open')} kind="plain" small onTap={() => open(miniProgram)} />
        </View>
      )}
    </Card>
  )
}
