import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { AppealForm } from '@/features/appeals/AppealForm'
import { SubjectCard } from '@/features/appeals/SubjectCard'
import { useSubject } from '@/features/appeals/use-subject'
import { useWords } from '@/i18n'
import { back, go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { role } from '@/ui/role'
import { Screen } from '@/ui/Screen'
import '@/features/appeals/appeals.scss'
import { Sapling } from '@/ui/Sapling'

export default function AppealPage() {
  const { t } = useWords()
  const { record, act } = useRouter().params
  const subject = useSubject({ record, act })
  const [sent, setSent] = useState(false)
  const general = !record && !act
  return (
    <Screen title={t(general ? 'appeals.feedback' : 'appeals.appeal')}>
      {sent ? (
        <View>
          <View className="appeal-sent" {...role('status')}>
            <Sapling stage={2} className="appeal-sent-picture" />
            <View className="t20 strong">{t('appeals.sent')}</View>
            <View className="t14 quiet">{t('appeals.sentWhere')}</View>
          </View>
          <View className="confirm-buttons">
            <Button text={t('appeals.seeMine')} onTap={go.appeals} />
            <Button text={t('common.back')} kind="plain" onTap={back} />
          </View>
        </View>
      ) : (
        <Async of={subject} skeleton={[96, 168, 140]}>
          {(about) => (
            <>
              <SubjectCard subject={about} />
              <AppealForm about={about.about} onSent={() => setSent(true)} />
            </>
          )}
        </Async>
      )}
    </Screen>
  )
}
