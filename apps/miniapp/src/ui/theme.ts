import Taro from '@tarojs/taro'
import type { Theme } from '@/features/settings/store'
import bars from '../theme.json'
import { systemIsDark } from './use-dark'

/** Whether the bars were dressed against the system: then they follow it no more by themselves. */
let dressed = false

const quietly = (call: Promise<unknown> | undefined) => void call?.catch?.(() => undefined)

/** Dresses what lies outside the page in the theme that the person chose: the browser's document, or WeChat's bars. */
export function dressBars(theme: Theme, tab: boolean): void {
  if (__H5__) {
    const { classList } = document.documentElement
    classList.toggle('theme-light', theme === 'light')
    classList.toggle('theme-dark', theme === 'dark')
    return
  }
  if (theme === 'system' && !dressed) return
  dressed = true
  const dark = theme === 'system' ? systemIsDark() : theme === 'dark'
  const { ground, surface, textStyle, tab: colour, tabOn, tabLine } = dark ? bars.dark : bars.light
  quietly(Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor: ground }))
  quietly(Taro.setBackgroundColor({ backgroundColor: ground, backgroundColorTop: ground, backgroundColorBottom: ground }))
  quietly(Taro.setBackgroundTextStyle({ textStyle: textStyle as 'dark' | 'light' }))
  // Refused while another kind of page is in front; the next tab shown dresses it.
  if (tab)
    quietly(
      Taro.setTabBarStyle({
        color: colour,
        selectedColor: tabOn,
        backgroundColor: surface,
        borderStyle: tabLine as 'black' | 'white',
      }),
    )
}
