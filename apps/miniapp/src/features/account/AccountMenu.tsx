import { useUnread } from '@/features/messages/use-messages'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { MenuCell } from '@/ui/MenuCell'
import { useProfile } from './use-profile'

/** What concerns the account itself: messages, appeals, data, settings and help. Who only looks around sees what is for everybody. */
export function AccountMenu() {
  const { t } = useWords()
  const signedIn = useSignedIn()
  const unread = useUnread()
  const takenOff = useProfile().data?.takenOff
  return (
    <Card className="flush">
      {signedIn && (
        <>
          <MenuCell
            icon="message"
            text={t('messages.title')}
            fresh={unread ? t('messages.unread') : undefined}
            onTap={go.messages}
          />
          <MenuCell icon="appeal" text={t('appeals.title')} onTap={go.appeals} />
          <MenuCell icon="download" text={t('data.title')} onTap={go.data} />
        </>
      )}
      <MenuCell
        icon="settings"
        text={t('settings.title')}
        said={takenOff ? t('mine.nicknameTakenOff') : undefined}
        onTap={go.settings}
      />
      <MenuCell icon="help" text={t('help.title')} onTap={go.help} />
      <MenuCell icon="shield" text={t('mine.privacy')} onTap={go.privacy} />
      <MenuCell icon="info" text={t('mine.about')} onTap={go.about} />
    </Card>
  )
}
