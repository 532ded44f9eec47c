import { useEffect, useSyncExternalStore } from 'react'
import { usePreferences } from '@/lib/preferences'
import { useMedia } from '@/lib/use-media'
import type { Scheme } from './tokens'

let forced: Scheme | undefined
const listeners = new Set<() => void>()

function force(scheme: Scheme | undefined) {
  forced = scheme
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Light or dark: as the page on show demands, else as chosen, else as the system asks. */
export function useScheme(): Scheme {
  const { scheme } = usePreferences()
  const dark = useMedia('(prefers-color-scheme: dark)')
  const demanded = useSyncExternalStore(subscribe, () => forced)
  return demanded ?? (scheme === 'auto' ? (dark ? 'dark' : 'light') : scheme)
}

/** Demands one scheme as long as the page that calls this is on show. */
export function useForcedScheme(scheme: Scheme): void {
  useEffect(() => {
    force(scheme)
    return () => force(undefined)
  }, [scheme])
}
