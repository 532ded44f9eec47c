import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

const FULL = 1
const ignore = () => undefined

/**
 * While a component is on show the screen stays on and is as bright as it can be, where WeChat allows it; both are put back
 * when it goes, also to another app. The browser has neither.
 */
export function useBrightScreen(): void {
  const light = useRef<{ before?: number } | null>(null)

  const raise = () => {
    if (__H5__ || light.current) return
    const mine: { before?: number } = {}
    light.current = mine
    Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore)
    Taro.getScreenBrightness()
      .then(({ value }) => {
        if (light.current !== mine) return
        mine.before = value
        return Taro.setScreenBrightness({ value: FULL })
      })
      .catch(ignore)
  }
  const lower = () => {
    const mine = light.current
    if (!mine) return
    light.current = null
    Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore)
    if (mine.before !== undefined) Taro.setScreenBrightness({ value: mine.before }).catch(ignore)
  }

  const latest = useRef({ raise, lower })
  latest.current = { raise, lower }
  useEffect(() => {
    latest.current.raise()
    return () => latest.current.lower()
  }, [])
  useDidShow(raise)
  useDidHide(lower)
}
