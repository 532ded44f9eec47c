import { useWords } from '@/i18n'
import { toSignIn } from '@/lib/navigate'
import { Empty } from '@/ui/Notice'

/** In place of what only a signed-in resident has: what it would be, and the way there. */
export function SignInNotice({ what }: { what?: string }) {
  const { t } = useWords()
  return (
    <Empty
      title={t('welcome.needed')}
      hint={what ?? t('welcome.neededHint')}
      action={{ text: t('welcome.signIn'), onTap: toSignIn }}
    />
  )
}
