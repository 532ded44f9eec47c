import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { role } from '@/ui/role'
import { Tap } from '@/ui/Tap'
import { AGREEMENT_VERSION, useSession } from './store'

/** The privacy agreement, before any personal data. */
export function AgreementGate() {
  const { t } = useWords()
  const [declined, setDeclined] = useState(false)
  return (
    <View>
      <View className="t20 strong">{t('privacy.title')}</View>
      <View className="quiet gate-lead">{t('privacy.lead')}</View>
      {t('privacy.what', { returnObjects: true }).map(({ heading, body }) => (
        <View key={heading} className="gate-point">
          <Icon name="check" size={20} className="menu-icon" />
          <View className="gate-point-body">
            <View className="strong">{heading}</View>
            <View>{body}</View>
          </View>
        </View>
      ))}
      <Tap className="gate-read" role="link" onTap={go.privacy}>
        <Text className="t14">{t('privacy.read')}</Text>
        <Icon name="chevron" size={16} />
      </Tap>
      {declined && (
        <View className="gate-declined quiet" {...role('status')}>
          {t('privacy.declined')}
        </View>
      )}
      <View className="confirm-buttons">
        <Button text={t('privacy.agree')} onTap={() => useSession.setState({ agreed: AGREEMENT_VERSION })} />
        <Button text={t('privacy.decline')} kind="plain" onTap={() => setDeclined(true)} />
      </View>
    </View>
  )
}
