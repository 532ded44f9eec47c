import { View } from '@tarojs/components'
import { Districts } from '@/features/footprint/Districts'
import { Leaves } from '@/features/footprint/Leaves'
import { useFootprint } from '@/features/footprint/use-footprint'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/footprint/footprint.scss'

export default function FootprintPage() {
  const { t } = useWords()
  const programme = useProgramme()
  const footprint = useFootprint()
  return (
    <Screen title={t('footprint.title')} onRefresh={footprint.reload}>
      <Async of={programme} skeleton={[320]}>
        {({ sections }) => (
          <Async of={footprint} skeleton={[320, 200]}>
            {(data) =>
              data.districts.length === 0 ? (
                <Empty title={t('footprint.none')} hint={t('footprint.noneHint')} />
              ) : (
                <>
                  <View className="heading">{t('footprint.sections')}</View>
                  <Leaves sums={data.sections} sections={sections} />
                  <View className="heading">{t('footprint.districts')}</View>
                  <Districts districts={data.districts} />
                </>
              )
            }
          </Async>
        )}
      </Async>
    </Screen>
  )
}
