import type { Locale } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords, words } from '@/i18n'
import { Card } from '@/ui/Card'
import { Choices } from '@/ui/Choices'
import { Icon } from '@/ui/Icon'
import { ToggleCell } from '@/ui/ToggleCell'
import { nameTabs } from '@/ui/tabs'
import { THEMES, useSettings } from './store'

const LANGUAGES: readonly { key: Locale; text: string }[] = [
  { key: 'zh', text: '中文' },
  { key: 'en', text: 'English' },
]

/** Language, theme and 关怀模式. */
export function SettingsCard() {
  const { t, locale } = useWords()
  const care = useSettings((settings) => settings.care)
  const theme = useSettings((settings) => settings.theme)
  const speak = (next: Locale) => {
    useSettings.setState({ locale: next })
    nameTabs(words().t)
  }
  return (
    <Card className="flush">
      <View className="cell cell-segment">
        <Icon name="globe" size={20} className="menu-icon" />
        <Text className="grow t14">{t('mine.language')}</Text>
        <Choices look="segment" of={LANGUAGES} value={locale} onPick={speak} label={t('mine.language')} />
      </View>
      <View className="cell cell-segment">
        <Icon name="theme" size={20} className="menu-icon" />
        <Text className="grow t14">{t('settings.theme')}</Text>
        <Choices
          look="segment"
          of={THEMES.map((key) => ({ key, text: t(`settings.themes.${key}`) }))}
          value={theme}
          onPick={(next) => useSettings.setState({ theme: next })}
          label={t('settings.theme')}
        />
      </View>
      <ToggleCell
        icon="type"
        text={t('mine.care')}
        hint={t('mine.careHint')}
        on={care}
        onTap={() => useSettings.setState({ care: !care })}
      />
    </Card>
  )
}
