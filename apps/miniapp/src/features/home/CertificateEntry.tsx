import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** The way to the certificate. */
export function CertificateEntry() {
  const { t } = useWords()
  return (
    <Card className="entry stack" onTap={go.certificates} label={t('home.certificate')}>
      <Icon name="medal" size={24} className="entry-icon" />
      <Text className="t14 strong entry-name">{t('home.certificate')}</Text>
      <View className="grow t12 quiet clip entry-hint">{t('home.certificateHint')}</View>
      <Icon name="chevron" size={16} className="quiet" />
    </Card>
  )
}
