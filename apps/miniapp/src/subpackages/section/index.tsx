import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useBindings } from '@/features/binding/use-bindings'
import { useProgramme } from '@/features/programme/use-programme'
import { BehaviourList } from '@/features/section/BehaviourList'
import { CheckInCards } from '@/features/section/CheckInCards'
import { PartnerCard } from '@/features/section/PartnerCard'
import { useSignedIn } from '@/features/session/store'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import { SectionMark } from '@/ui/SectionMark'
import './index.scss'

export default function SectionPage() {
  const { t, pick } = useWords()
  const { code } = useRouter().params
  const programme = useProgramme()
  const bindings = useBindings()
  const signedIn = useSignedIn()
  const section = programme.data?.sections.find((one) => one.code === code)
  const checkIns = programme.data?.checkIns.filter((card) => card.section === code) ?? []
  if (programme.data && !section)
    return (
      <Screen title={t('title.section')} guarded={false}>
        <Empty picture="signpost" title={t('section.unknown')} action={{ text: t('tab.home'), onTap: go.home }} />
      </Screen>
    )
  return (
    <Screen title={t('title.section')} guarded={false}>
      {section && (
        <View className="section-head">
          <SectionMark section={section.code} large />
          <View className="t20 strong">{pick(section.name)}</View>
        </View>
      )}
      {checkIns.length > 0 && (
        <>
          <View className="heading">{t('section.checkIns')}</View>
          <CheckInCards cards={checkIns} />
        </>
      )}
      <View className="heading">{t('section.partners')}</View>
      <Async of={programme} skeleton={[140, 140]}>
        {() =>
          !section?.partners.length ? (
            <Empty title={t('section.none')} />
          ) : !signedIn ? (
            section.partners.map((partner) => <PartnerCard key={partner.code} partner={partner} binding={undefined} />)
          ) : (
            <Async of={bindings} skeleton={[140, 140]}>
              {(mine) => (
                <>
                  {section.partners.map((partner) => (
                    <PartnerCard
                      key={partner.code}
                      partner={partner}
                      binding={mine.find((one) => one.partner === partner.code)}
                    />
                  ))}
                </>
              )}
            </Async>
          )
        }
      </Async>
      {section && section.behaviours.length > 0 && (
        <>
          <View className="heading">{t('section.behaviours')}</View>
          <BehaviourList behaviours={section.behaviours} />
        </>
      )}
    </Screen>
  )
}
