import { Text, View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { type CSSProperties, type PropsWithChildren, useEffect } from 'react'
import { useProgramme } from '@/features/programme/use-programme'
import { useSession } from '@/features/session/store'
import { useSettings } from '@/features/settings/store'
import { useWords } from '@/i18n'
import { back, toSignIn } from '@/lib/navigate'
import { accentStyle } from './accent'
import { dressDocument } from './dress-document'
import { Icon } from './Icon'
import { Tap } from './Tap'
import { nameTabs } from './tabs'

interface ScreenProps {
  title: string
  /** The four pages of the tab bar have no way back. */
  tab?: boolean
  /** False for the few pages that may be read before sign-in. */
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
  const signedIn = useSession(({ token }) => token !== null)
  const programme = useProgramme().data

  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
    if (__H5__) document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [title, locale])
  useEffect(() => {
    if (__H5__ && programme) dressDocument(accentStyle(programme.accent, care), pick(programme.name), t('app.line'))
  }, [programme, care, pick, t])
  useDidShow(() => {
    void Taro.setNavigationBarTitle({ title })
    if (tab) nameTabs(t)
  })
  useEffect(() => {
    if (guarded && !signedIn) toSignIn()
  }, [guarded, signedIn])
  usePullDownRefresh(async () => {
    await onRefresh?.()
    Taro.stopPullDownRefresh()
  })

  return (
    <View
      className={`screen ${care ? 'care' : ''} ${!__H5__ && !tab ? 'under-bar' : ''} ${className}`}
      style={accentStyle(programme?.accent, care) as CSSProperties}
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
      {children}
      {programme?.sandbox && (
        <View className="foot-note">
          <Text>{t('app.sandboxNote')}</Text>
        </View>
      )}
    </View>
  )
}
