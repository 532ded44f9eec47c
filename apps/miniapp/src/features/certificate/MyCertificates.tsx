import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { shortDayText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Empty } from '@/ui/Notice'
import { Tap } from '@/ui/Tap'
import { useCertificates } from './use-certificates'

/** All certificates issued to me, newest first as the server gives them. */
export function MyCertificates() {
  const { t, locale } = useWords()
  const certificates = useCertificates()
  const span = (from: string, to: string) =>
    `${from.slice(0, 4)} · ${shortDayText(from, locale)} – ${from.slice(0, 4) === to.slice(0, 4) ? '' : `${to.slice(0, 4)} · `}${shortDayText(to, locale)}`
  return (
    <>
      <View className="heading">{t('certificate.mine')}</View>
      <Async of={certificates} skeleton={[88, 88]}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('certificate.none')} hint={t('certificate.noneHint')} picture="certificate" />
          ) : (
            <Card className="flush">
              {all.map(({ certificate: { serial, holder, mg, period }, status }) => (
                <Tap key={serial} className="cell" onTap={() => go.certificate(serial)}>
                  <View className="thumb">
                    <Icon name="medal" size={24} />
                  </View>
                  <View className="grow">
                    <View className="row">
                      <Text className="t14 strong num">{massText(mg)}</Text>
                      {status.state === 'revoked' && <Text className="sandbox-tag gate-tag bad">{t('certificate.revoked')}</Text>}
                    </View>
                    <View className="t12 quiet clip">{holder.name}</View>
                    <View className="t12 quiet clip num">{span(period.from, period.to)}</View>
                  </View>
                  <Icon name="chevron" size={16} className="quiet" />
                </Tap>
              ))}
            </Card>
          )
        }
      </Async>
    </>
  )
}
