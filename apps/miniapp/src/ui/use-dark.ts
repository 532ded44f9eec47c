import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const QUERY = '(prefers-color-scheme: dark)'
const isDark = () => (__H5__ ? window.matchMedia(QUERY).matches : Taro.getAppBaseInfo?.().theme === 'dark')

/** Whether the system is in its dark theme, for drawings that stylesheets cannot reach. */
export function useDark(): boolean {
  const [dark, setDark] = useState(isDark)
  useEffect(() => {
    const follow = () => setDark(isDark())
    if (__H5__) {
      const media = window.matchMedia(QUERY)
      media.addEventListener('change', follow)
      return () => media.removeEventListener('change', follow)
    }
    Taro.onThemeChange?.(follow)
    return () => Taro.offThemeChange?.(follow)
  }, [])
  return dark
}

/** Whether the system asks for less motion; WeChat does not tell. */
export const lessMotion = (): boolean => __H5__ && window.matchMedia('(prefers-reduced-motion: reduce)').matches
