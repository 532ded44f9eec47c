import type { ReceivedMessage } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Empty } from '@/ui/Notice'
import { Tap } from '@/ui/Tap'

const LEADS = {
  'acts-open': go.home,
  'points-expiring': go.mall,
} as const

/** What was sent, newest first; a tap leads to what it is about. */
export function MessageList({ messages }: { messages: readonly ReceivedMessage[] }) {
  const { t, pick, locale } = useWords()
  if (messages.length === 0) return <Empty title={t('messages.none')} hint={t('messages.noneHint')} />
  return (
    <Card className="flush">
      {messages.map(({ event, key, at, title, note }) => (
        <Tap
          key={`${event} ${key}`}
          className="cell"
          onTap={event === 'campaign-begins' ? () => go.boards(key.split('/')[0]) : LEADS[event]}
        >
          <View className="grow">
            <View className="t14 strong">{pick(title)}</View>
            <View className="t14">{pick(note)}</View>
            <View className="t12 quiet">{momentText(at, locale)}</View>
          </View>
          <Icon name="chevron" size={16} className="quiet" />
        </Tap>
      ))}
    </Card>
  )
}
