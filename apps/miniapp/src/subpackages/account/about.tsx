import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { copy } from '@/ui/copy'
import { Pair } from '@/ui/Pair'
import { Screen } from '@/ui/Screen'

/** mg; a title from less than this is earned by the first act of all. */
const GRAM = 1_000

export default function AboutPage() {
  const { t, pick } = useWords()
  const programme = useProgramme()
  return (
    <Screen title={t('title.about')} guarded={false}>
      <Async of={programme} skeleton={[140, 120, 160]}>
        {({ name, region, issuer, publicUrl, titles, equivalents }) => (
          <>
            <Card>
              <Pair name={t('about.programme')} said={pick(name)} />
              <Pair name={t('about.region')} said={pick(region)} />
              <Pair name={t('about.issuer')} said={pick(issuer)} />
            </Card>
            <Card>
              <View className="t14 strong">{t('about.verify')}</View>
              <View className="t12 quiet">{t('about.verifyHint')}</View>
              <View className="t14 address">
                <Text userSelect>{`${publicUrl}/verify`}</Text>
              </View>
              <View className="stack">
                <Button text={t('about.copyLink')} icon="copy" kind="plain" small onTap={() => copy(`${publicUrl}/verify`)} />
              </View>
            </Card>
            <View className="heading">{t('about.titles')}</View>
            <Card>
              {titles.map(({ code, name: title, fromMg }) => (
                <Pair
                  key={code}
                  name={pick(title)}
                  said={fromMg < GRAM ? t('about.first') : t('about.from', { mass: massText(fromMg) })}
                />
              ))}
            </Card>
            {equivalents.length > 0 && (
              <>
                <View className="heading">{t('about.equivalents')}</View>
                <Card>
                  {equivalents.map(({ code, unit, mg, source }) => (
                    <View key={code} className="t12 quiet equivalent">
                      {t('ledger.equalsSource', { unit: pick(unit), mass: massText(mg), source })}
                    </View>
                  ))}
                </Card>
              </>
            )}
            <View className="foot-note">
              <View>{t('about.methods')}</View>
              <View>{t('about.notTradeable')}</View>
            </View>
          </>
        )}
      </Async>
    </Screen>
  )
}
