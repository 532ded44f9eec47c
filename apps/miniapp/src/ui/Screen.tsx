import { Text, View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { type CSSProperties, type PropsWithChildren, useEffect } from 'react'
import { useProgramme } from '@/features/programme/use-programme'
import { SignInNotice } from '@/features/session/SignInNotice'
import { useSession, useSignedIn } from '@/features/session/store'
import { useSettings } from '@/features/settings/store'
import { useWords } from '@/i18n'
import { back, toSignIn } from '@/lib/navigate'
import { accentStyle } from './accent'
import { dressDocument } from './dress-document'
import { Icon } from './Icon'
import { Tap } from './Tap'
import { nameTabs } from './tabs'
import { dressBars } from './theme'
import { useTabColour } from './use-tab-colour'

interface ScreenProps {
  title: string
  /** The four pages of the tab bar have no way back. */
  tab?: boolean
  /** False for the pages that may be read before sign-in, and that say themselves what needs one. */
  guarded?: boolean
  /** The page to which there is nothing behind. */
  entry?: boolean
  onRefresh?: () => Promise<unknown>
  className?: string
}

/** The ground of every page: the programme's colour, type size, title, sign-in guard, refresh, and the demo notice. */
export function Screen({
  title,
  tab = false,
  guarded = true,
  entry = false,
  onRefresh,
  className = '',
  children,
}: PropsWithChildren<ScreenProps>) {
  const { t, locale, pick } = useWords()
  const care = useSettings((settings) => settings.care)
  const theme = useSettings((settings) => settings.theme)
  const signedIn = useSignedIn()
  const browsing = useSession((session) => session.browsing)
  const programme = useProgramme().data
  const accent = accentStyle(programme?.accent, care)

  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
    if (__H5__) document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [title, locale])
  useEffect(() => {
    if (__H5__ && programme) dressDocument(accentStyle(programme.accent, care), pick(programme.name), t('app.line'))
  }, [programme, care, pick, t])
  useEffect(() => dressBars(theme, tab), [theme, tab])
  useDidShow(() => {
    void Taro.setNavigationBarTitle({ title })
    dressBars(useSettings.getState().theme, tab)
    if (tab) nameTabs(t)
  })
  useTabColour(tab, accent)
  useEffect(() => {
    if (guarded && !signedIn && !browsing) toSignIn()
  }, [guarded, signedIn, browsing])
  usePullDownRefresh(async () => {
    await onRefresh?.()
    Taro.stopPullDownRefresh()
  })

  return (
    <View
      className={`screen ${care ? 'care' : ''} ${theme === 'system' ? '' : `theme-${theme}`} ${!__H5__ && !tab ? 'under-bar' : ''} ${className}`}
      style={accent as CSSProperties}
    >
      {__H5__ && !tab && (
        <View className="bar">
          {!entry && (
            <Tap className="bar-back" onTap={back} label={t('common.back')}>
              <Icon name="back" />
            </Tap>
          )}
          <Text className="bar-title t16 strong clip">{title}</Text>
        </View>
      )}
      {guarded && !signedIn && browsing ? <SignInNotice /> : children}
      {programme?.sandbox && (
        <View className="foot-note">
          <Text>{t('app.sandboxNote')}</Text>
        </View>
      )}
    </View>
  )
}
