import { readable } from '@tanpuhui/contract/contrast'
import { useRouter } from '@tarojs/taro'
import { CertificateView } from '@/features/certificate/CertificateView'
import { useCertificates } from '@/features/certificate/use-certificates'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import { light } from '@/ui/tokens'

export default function CertificatePage() {
  const { t } = useWords()
  const { serial } = useRouter().params
  const programme = useProgramme()
  const certificates = useCertificates()
  return (
    <Screen title={t('title.certificate')}>
      <Async of={programme} skeleton={[485]}>
        {({ accent }) => (
          <Async of={certificates} skeleton={[485]}>
            {(all) => {
              const mine = all.find(({ certificate }) => certificate.serial === serial)
              if (!mine)
                return (
                  <Empty
                    title={t('certificate.gone')}
                    picture="signpost"
                    action={{ text: t('title.certificates'), onTap: go.certificates }}
                  />
                )
              return <CertificateView mine={mine} accent={readable(accent.light, light.ground, light.ink)} />
            }}
          </Async>
        )}
      </Async>
    </Screen>
  )
}
