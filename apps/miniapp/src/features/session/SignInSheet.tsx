import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { toSignIn } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { Sheet } from '@/ui/Sheet'

/** Says, where a visitor taps what only a resident can do, that it needs an account, and leads there. */
export function SignInSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords()
  return (
    <Sheet open={open} title={t('welcome.needed')} onClose={onClose}>
      <Text>{t('welcome.neededHint')}</Text>
      <View className="confirm-buttons">
        <Button text={t('welcome.signIn')} onTap={toSignIn} />
        <Button text={t('welcome.goOn')} kind="plain" onTap={onClose} />
      </View>
    </Sheet>
  )
}
