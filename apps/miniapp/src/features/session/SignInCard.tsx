import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { toSignIn } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Sapling } from '@/ui/Sapling'
import { useSession } from './store'

/** Stands, for a visitor, where a resident's own figures would: what signing in brings, and the way there. */
export function SignInCard({ what }: { what: string }) {
  const { t } = useWords()
  const browsing = useSession((session) => session.browsing)
  // Who has not chosen to look around is on the way to the welcome.
  if (!browsing) return null
  return (
    <Card className="sign-in-card">
      <Sapling stage={0} className="sign-in-picture" />
      <View className="grow">
        <View className="t16 strong">{t('welcome.guest')}</View>
        <Text className="t14 quiet">{what}</Text>
        <View className="stack">
          <Button text={t('welcome.signIn')} small onTap={toSignIn} />
        </View>
      </View>
    </Card>
  )
}
