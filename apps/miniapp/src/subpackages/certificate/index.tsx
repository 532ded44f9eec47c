import { View } from '@tarojs/components'
import { IssueForm } from '@/features/certificate/IssueForm'
import { MyCertificates } from '@/features/certificate/MyCertificates'
import { useHome } from '@/features/home/use-home'
import { MonthEntry } from '@/features/poster/MonthEntry'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'

export default function CertificatesPage() {
  const { t } = useWords()
  const home = useHome()
  return (
    <Screen title={t('title.certificates')}>
      <Async of={home} skeleton={[44, 300]}>
        {({ resident }) => <IssueForm name={resident.name} onIssued={({ certificate }) => go.certificate(certificate.serial)} />}
      </Async>
      <MyCertificates />
      <View className="stack">
        <MonthEntry />
      </View>
    </Screen>
  )
}
