import type { NewInvitationView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { FriendList } from '@/features/friends/FriendList'
import { Invitations } from '@/features/friends/Invitations'
import { InviteSheet } from '@/features/friends/InviteSheet'
import { invitationPath } from '@/features/friends/invitation-path'
import { useFriends } from '@/features/friends/use-friends'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { HOME } from '@/lib/navigate'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/friends/friends.scss'

export default function FriendsPage() {
  const { t, pick } = useWords()
  const friends = useFriends()
  const programme = useProgramme().data
  const [made, setMade] = useState<NewInvitationView | null>(null)
  const invite = useIntent(() => trpc.friends.invite.mutate())

  // From WeChat's menu, without an invitation, the card leads to the home page and no more.
  useShareAppMessage(() =>
    made
      ? {
          title: t('social.cardTitle', { programme: programme ? pick(programme.name) : '' }),
          path: `/${invitationPath(made.token)}`,
        }
      : { title: programme ? pick(programme.name) : t('app.name'), path: HOME },
  )

  const begin = async () => {
    const invitation = await invite.run(null)
    if (!invitation) return
    setMade(invitation)
    invalidate('friends:invitations')
  }

  return (
    <Screen title={t('title.friends')} onRefresh={friends.reload}>
      <View className="t14 quiet friends-intro">{t('social.friendsIntro')}</View>
      {invite.failure && <Refusal failure={invite.failure} />}
      <View className="stack">
        <Button text={t('social.invite')} icon="plus" busy={invite.busy} onTap={begin} />
      </View>
      <View className="stack">
        <Async of={friends} skeleton={[168]}>
          {(all) => <FriendList friends={all} />}
        </Async>
      </View>
      <Invitations />
      <InviteSheet made={made} onClose={() => setMade(null)} />
    </Screen>
  )
}
