import type { Locale } from '@tanpuhui/contract'
import { useSyncExternalStore } from 'react'
import type { Scheme } from '@/theme/tokens'

/** What a person chose in this browser; `auto` follows the system. */
export interface Preferences {
  locale: Locale
  scheme: Scheme | 'auto'
}

const KEY = 'tanpuhui.preferences'

function stored(): Partial<Preferences> {
  try {
    const { locale, scheme } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>
    return {
      ...(locale === 'zh' || locale === 'en' ? { locale } : {}),
      ...(scheme === 'light' || scheme === 'dark' || scheme === 'auto' ? { scheme } : {}),
    }
  } catch {
    return {}
  }
}

/** Chinese until the person chooses English, whatever the browser speaks. */
let current: Preferences = { locale: 'zh', scheme: 'auto', ...stored() }
const listeners = new Set<() => void>()

/** Changes a preference, remembers it where the browser lets us, and redraws whoever uses it. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // Private browsing: the choice lasts until the page is closed.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const preferences = (): Preferences => current
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences)
