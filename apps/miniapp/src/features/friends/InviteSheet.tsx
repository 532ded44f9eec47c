import type { NewInvitationView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { dayOf, dayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { copy } from '@/ui/copy'
import { ShareButton } from '@/ui/ShareButton'
import { Sheet } from '@/ui/Sheet'
import { invitationPath } from './invitation-path'

/** An invitation that was just made: to send on in WeChat, or in the browser as a link. */
export function InviteSheet({ made, onClose }: { made: NewInvitationView | null; onClose: () => void }) {
  const { t, locale } = useWords()
  const base = useProgramme().data?.publicUrl ?? ''
  if (!made) return null
  const link = `${base}/#/${invitationPath(made.token)}`
  return (
    <Sheet open title={t('social.inviteTitle')} onClose={onClose}>
      <Text className="t14">{t('social.inviteHint', { day: dayText(dayOf(made.expiresAt), locale) })}</Text>
      {__H5__ && (
        <View className="field invite-link">
          <Text className="t14 clip" userSelect>
            {link}
          </Text>
        </View>
      )}
      <View className="confirm-buttons">
        {__H5__ ? (
          <Button text={t('social.copyLink')} icon="copy" onTap={() => copy(link)} />
        ) : (
          <ShareButton text={t('social.send')} />
        )}
        <Button text={t('common.close')} kind="plain" onTap={onClose} />
      </View>
    </Sheet>
  )
}
