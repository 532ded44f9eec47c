import type { OrganisationBoard } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { dayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { OwnPlace } from './OrganisationBoard'

/** The organisation to which I belong, what counts for it, and the way out. */
export function Belonging({ mine: { name, fromDay, closed, own } }: { mine: NonNullable<OrganisationBoard['mine']> }) {
  const { t, locale } = useWords()
  const [asking, setAsking] = useState(false)
  const leave = useIntent(() => trpc.organisations.leave.mutate())
  const go = async () => {
    if (!(await leave.run(null))) return
    setAsking(false)
    invalidate('organisation')
  }
  return (
    <Card>
      <View className="t12 quiet">{t('social.myOrganisation')}</View>
      <View className="t20 strong">
        <Text>{name}</Text>
      </View>
      <View className="t14 quiet">{closed ? t('social.closed') : t('social.countsFrom', { day: dayText(fromDay, locale) })}</View>
      {!closed && <OwnPlace own={own} />}
      <View className="confirm-buttons">
        <Button text={t('social.leave')} kind="plain" onTap={() => setAsking(true)} />
      </View>
      <Sheet open={asking} title={t('social.leaveTitle')} onClose={() => setAsking(false)}>
        <Text>{t('social.leaveBody', { name })}</Text>
        {leave.failure && <Refusal failure={leave.failure} />}
        <View className="confirm-buttons">
          <Button text={t('social.leave')} kind="danger" busy={leave.busy} onTap={go} />
          <Button text={t('common.cancel')} kind="plain" onTap={() => setAsking(false)} />
        </View>
      </Sheet>
    </Card>
  )
}
