import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { dayOf, dayText, momentText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Refusal } from '@/ui/Notice'
import { useInvitations } from './use-friends'

/** Invitations that somebody may still accept, to be withdrawn; nothing without any. */
export function Invitations() {
  const { t, locale } = useWords()
  const all = useInvitations().data ?? []
  const revoke = useIntent((invitation: string) => trpc.friends.revoke.mutate({ invitation }))
  const withdraw = async (invitation: string) => {
    if (await revoke.run(invitation)) invalidate('friends:invitation')
  }
  if (all.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">
        <Text>{t('social.invitations')}</Text>
      </View>
      {revoke.failure && <Refusal failure={revoke.failure} />}
      <Card className="flush">
        {all.map(({ invitation, createdAt, expiresAt }) => (
          <View key={invitation} className="cell">
            <View className="grow">
              <View className="t14 whole">{t('social.invitationMade', { when: momentText(createdAt, locale) })}</View>
              <View className="t12 quiet">{t('social.invitationUntil', { day: dayText(dayOf(expiresAt), locale) })}</View>
            </View>
            <Button text={t('social.withdraw')} kind="plain" small busy={revoke.busy} onTap={() => withdraw(invitation)} />
          </View>
        ))}
      </Card>
    </View>
  )
}
