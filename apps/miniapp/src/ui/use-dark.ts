import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useSettings } from '@/features/settings/store'

const QUERY = '(prefers-color-scheme: dark)'
export const systemIsDark = () => (__H5__ ? window.matchMedia(QUERY).matches : Taro.getAppBaseInfo?.().theme === 'dark')

/** Whether pages are dark, by the person's choice or the system's, for drawings that stylesheets cannot reach. */
export function useDark(): boolean {
  const theme = useSettings((settings) => settings.theme)
  const [dark, setDark] = useState(systemIsDark)
  useEffect(() => {
    const follow = () => setDark(systemIsDark())
    if (__H5__) {
      const media = window.matchMedia(QUERY)
      media.addEventListener('change', follow)
      return () => media.removeEventListener('change', follow)
    }
    Taro.onThemeChange?.(follow)
    return () => Taro.offThemeChange?.(follow)
  }, [])
  return theme === 'system' ? dark : theme === 'dark'
}

/** Whether the system asks for less motion; WeChat does not tell. */
export const lessMotion = (): boolean => __H5__ && window.matchMedia('(prefers-reduced-motion: reduce)').matches
