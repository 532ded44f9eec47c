import type { Tone } from '@tanpuhui/certificate'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Icon, type IconName } from '@/ui/Icon'
import { role } from '@/ui/role'
import type { verdictOn } from './judge'
import './verify.scss'

const MARK: Record<Tone, IconName> = { good: 'check', warn: 'info', bad: 'close' }

interface VerdictProps {
  is: ReturnType<typeof verdictOn> | 'malformed'
  tone: Tone
  /** Read out at once, as what is wrong is, and what has nothing beside it. */
  urgent: boolean
}

/** The one sentence, and what it means. */
export function Verdict({ is, tone, urgent }: VerdictProps) {
  const { t } = useWords()
  return (
    <View className={`verdict verdict-${tone}`} {...role(urgent ? 'alert' : 'status')}>
      <View className="verdict-mark">
        <Icon name={MARK[tone]} size={28} />
      </View>
      <View className="grow">
        <View className="t16 strong">{t(`verify.verdict.${is}`)}</View>
        <View className="t14">{t(`verify.verdict.${is}Text`)}</View>
      </View>
    </View>
  )
}
