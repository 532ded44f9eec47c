import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { failureText } from '@/lib/failure'
import { go } from '@/lib/navigate'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { Sheet } from '@/ui/Sheet'
import { toast } from '@/ui/toast'
import { useOpenedInvitation } from './opened-invitation'
import { useInvitation } from './use-friends'

const close = () => useOpenedInvitation.setState({ token: null })

/** What somebody sees who opened the home page by an invitation: whose it is, and whether they want to be friends. */
export function InvitationSheet() {
  const { invite } = useRouter().params
  useEffect(() => {
    if (invite) useOpenedInvitation.setState({ token: decodeURIComponent(invite) })
  }, [invite])
  const token = useOpenedInvitation((opened) => opened.token)
  const signedIn = useSignedIn()
  return token && signedIn ? <Opened key={token} token={token} /> : null
}

function Opened({ token }: { token: string }) {
  const { t, locale } = useWords()
  const invitation = useInvitation(token)
  const accept = useIntent((wanted: string) => trpc.friends.accept.mutate({ token: wanted }))

  const befriend = async () => {
    if (!(await accept.run(token))) return
    invalidate('friends')
    toast(t('social.friends'))
    close()
  }
  const see = () => {
    close()
    void go.friends()
  }

  const { failure } = invitation
  if (failure && !failure.undecided)
    return (
      <Sheet open title={t('social.invitation')} onClose={close}>
        <View className="t16 strong">
          <Text>{failureText(failure, locale)}</Text>
        </View>
        <View className="t14 quiet">{t('social.invitationGone')}</View>
        <View className="confirm-buttons">
          <Button text={t('common.close')} kind="plain" onTap={close} />
        </View>
      </Sheet>
    )
  return (
    <Sheet open title={t('social.invitation')} onClose={close}>
      <Async of={invitation} skeleton={[80]}>
        {({ from, own, friends }) => (
          <>
            <View className="t16 strong">
              <Text>
                {t(own ? 'social.invitationOwn' : friends ? 'social.invitationDone' : 'social.invitationFrom', { name: from })}
              </Text>
            </View>
            <View className="t14 quiet">{t('social.invitationWhat')}</View>
            {accept.failure && <Refusal failure={accept.failure} />}
            <View className="confirm-buttons">
              {own || friends ? (
                <Button text={t('social.seeFriends')} onTap={see} />
              ) : (
                <Button text={t('social.accept')} busy={accept.busy} onTap={befriend} />
              )}
              <Button text={t(own || friends ? 'common.close' : 'social.notNow')} kind="plain" onTap={close} />
            </View>
          </>
        )}
      </Async>
    </Sheet>
  )
}
