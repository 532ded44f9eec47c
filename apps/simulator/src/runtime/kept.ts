import { type Signal, signal } from './signal'

const PREFIX = 'simulator:'

/**
 * A signal whose value outlives restarts of the mini-program, but not the browser tab: a tester's setting.
 * `revive` turns what was kept into a value; undefined when it no longer fits.
 */
export const kept = <T>(name: string, initial: T, revive: (stored: unknown) => T | undefined): Signal<T> => {
  const text = sessionStorage.getItem(PREFIX + name)
  const value = signal((text === null ? undefined : revive(JSON.parse(text))) ?? initial)
  value.watch((now) => sessionStorage.setItem(PREFIX + name, JSON.stringify(now)))
  return value
}

/** Forgets every setting of this tab. */
export const forgetKept = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
}
