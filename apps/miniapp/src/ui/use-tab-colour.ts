import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { colourTabs } from './colour-tabs'
import { useDark } from './use-dark'

/** Keeps the chosen tab in the programme's colour while a page of the tab bar is in front. */
export function useTabColour(tab: boolean, accent: Record<string, string>): void {
  const colour = accent[useDark() ? '--accent-dark' : '--accent-light']
  const dress = () => {
    if (tab && colour) void colourTabs(colour)
  }
  useEffect(dress, [tab, colour])
  useDidShow(dress)
}
