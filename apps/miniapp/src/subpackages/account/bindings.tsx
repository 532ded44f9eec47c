import { countText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { BindingActions } from '@/features/binding/BindingActions'
import { useBindings } from '@/features/binding/use-bindings'
import { useWords } from '@/i18n'
import { dayOf, dayText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import { SectionMark } from '@/ui/SectionMark'

export default function BindingsPage() {
  const { t, pick, locale } = useWords()
  const bindings = useBindings()
  return (
    <Screen title={t('title.bindings')}>
      <View className="quiet intro">{t('binding.intro')}</View>
      <Async of={bindings} skeleton={[72, 72, 72]}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('binding.none')} />
          ) : (
            <Card className="flush">
              {all.map((binding) => (
                <View key={binding.partner} className="cell">
                  <SectionMark section={binding.section} />
                  <View className="grow">
                    <View className="t14 strong clip">{pick(binding.partnerName)}</View>
                    <View className="t12 quiet whole">
                      {binding.status === 'bound' && binding.since
                        ? t('binding.since', { day: dayText(dayOf(binding.since), locale) })
                        : t(binding.status === 'withdrawn' ? 'section.withdrawn' : 'section.notAuthorised')}
                    </View>
                    {binding.ownPoints && (
                      <View className="t12 num">
                        {t('binding.ownPoints', {
                          n: countText(binding.ownPoints.amount),
                          unit: pick(binding.ownPoints.unit),
                        })}
                      </View>
                    )}
                  </View>
                  <BindingActions binding={binding} withdrawable />
                </View>
              ))}
            </Card>
          )
        }
      </Async>
    </Screen>
  )
}
