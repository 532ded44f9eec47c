import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { MessageList } from '@/features/messages/MessageList'
import { SubscribeCard } from '@/features/messages/SubscribeCard'
import { markSeen } from '@/features/messages/store'
import { useReceived, useTemplates } from '@/features/messages/use-messages'
import { useSession } from '@/features/session/store'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import '@/features/messages/messages.scss'

export default function MessagesPage() {
  const { t } = useWords()
  const templates = useTemplates()
  const received = useReceived()
  const resident = useSession((session) => session.resident)
  const newest = received.data?.[0]?.at
  useEffect(() => {
    if (resident !== null && newest !== undefined) markSeen(resident, newest)
  }, [resident, newest])
  return (
    <Screen title={t('messages.title')} onRefresh={() => Promise.all([templates.reload(), received.reload()])}>
      <View className="heading">{t('messages.received')}</View>
      <Async of={received} skeleton={[120]}>
        {(messages) => <MessageList messages={messages} />}
      </Async>
      <View className="heading">{t('messages.wanted')}</View>
      <Async of={templates} skeleton={[168]}>
        {(all) => <SubscribeCard templates={all} />}
      </Async>
    </Screen>
  )
}
