import type { FriendView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { dayOf, dayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Empty, Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'

/** My friends, and the way to part. */
export function FriendList({ friends }: { friends: readonly FriendView[] }) {
  const { t, locale } = useWords()
  const [leaving, setLeaving] = useState<FriendView | null>(null)
  const remove = useIntent((friend: string) => trpc.friends.remove.mutate({ friend }))
  const part = async () => {
    if (!leaving || !(await remove.run(leaving.friend))) return
    setLeaving(null)
    invalidate('friends')
  }
  if (friends.length === 0) return <Empty picture="hands" title={t('social.noFriends')} hint={t('social.noFriendsHint')} />
  return (
    <>
      <Card className="flush">
        {friends.map((one) => (
          <View key={one.friend} className="cell">
            <View className="grow">
              <View className="t14 strong clip">{one.name}</View>
              <View className="t12 quiet">{t('social.since', { day: dayText(dayOf(one.since), locale) })}</View>
            </View>
            <Button text={t('social.remove')} kind="plain" small onTap={() => setLeaving(one)} />
          </View>
        ))}
      </Card>
      <Sheet open={leaving !== null} title={t('social.removeTitle')} onClose={() => setLeaving(null)}>
        <Text>{t('social.removeBody', { name: leaving?.name ?? '' })}</Text>
        {remove.failure && <Refusal failure={remove.failure} />}
        <View className="confirm-buttons">
          <Button text={t('social.removeConfirm')} kind="danger" busy={remove.busy} onTap={part} />
          <Button text={t('common.cancel')} kind="plain" onTap={() => setLeaving(null)} />
        </View>
      </Sheet>
    </>
  )
}
