import type { Locale } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords, words } from '@/i18n'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { role } from '@/ui/role'
import { Tap } from '@/ui/Tap'
import { nameTabs } from '@/ui/tabs'
import { useSettings } from './store'

const LANGUAGES: readonly { locale: Locale; text: string }[] = [
  { locale: 'zh', text: '中文' },
  { locale: 'en', text: 'English' },
]

/** Language and 关怀模式. */
export function SettingsCard() {
  const { t, locale } = useWords()
  const care = useSettings((settings) => settings.care)
  const speak = (next: Locale) => {
    useSettings.setState({ locale: next })
    nameTabs(words().t)
  }
  return (
    <Card className="flush">
      <View className="cell">
        <Icon name="globe" size={20} className="menu-icon" />
        <Text className="grow t14">{t('mine.language')}</Text>
        <View className="segment" {...role('radiogroup')} aria-label={t('mine.language')}>
          {LANGUAGES.map((language) => (
            <Tap
              key={language.locale}
              className={`segment-item t14 ${language.locale === locale ? 'segment-on' : ''}`}
              role="radio"
              on={language.locale === locale}
              onTap={() => speak(language.locale)}
            >
              <Text>{language.text}</Text>
            </Tap>
          ))}
        </View>
      </View>
      <Tap className="cell" role="switch" on={care} label={t('mine.care')} onTap={() => useSettings.setState({ care: !care })}>
        <Icon name="type" size={20} className="menu-icon" />
        <View className="grow">
          <View className="t14">{t('mine.care')}</View>
          <View className="t12 quiet">{t('mine.careHint')}</View>
        </View>
        <View className={`toggle ${care ? 'toggle-on' : ''}`}>
          <View className="toggle-knob" />
        </View>
      </Tap>
    </Card>
  )
}
