import type { Profile } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { dayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { role } from '@/ui/role'

interface TakenOffProps {
  /** Whose first character others read now. */
  name: string
  takenOff: NonNullable<Profile['takenOff']>
  onChoose: () => void
}

/** That the bureau took the nickname off: why, what others read now, and what can be done. */
export function TakenOff({ name, takenOff: { nickname, reason, at }, onChoose }: TakenOffProps) {
  const { t, locale } = useWords()
  return (
    <Card>
      <View className="taken-off" {...role('alert')}>
        <View className="t16 strong">{t('takenOff.title', { nickname })}</View>
        <View className="t14">
          {t('takenOff.why', { reason: t(`takenOff.reasons.${reason}`), day: dayText(at.slice(0, 10), locale) })}
        </View>
        <Text className="t12 quiet">{t('takenOff.now', { first: [...name][0] ?? '' })}</Text>
      </View>
      <View className="confirm-buttons">
        <Button text={t('takenOff.choose')} onTap={onChoose} small />
        <Button text={t('takenOff.object')} kind="plain" onTap={() => go.appeal()} small />
      </View>
    </Card>
  )
}
