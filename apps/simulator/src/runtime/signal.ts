/** A value that tells its watchers when it changes. */
export interface Signal<T> {
  get: () => T
  set: (value: T) => void
  /** Calls back at each change; answers how to stop. */
  watch: (watcher: (value: T) => void) => () => void
}

export const signal = <T>(initial: T): Signal<T> => {
  let current = initial
  const watchers = new Set<(value: T) => void>()
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return
      current = value
      for (const watcher of [...watchers]) watcher(value)
    },
    watch: (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

/** Adds to a list signal, keeping the newest `limit` entries. */
export const append = <T>(list: Signal<readonly T[]>, item: T, limit = 200): void => list.set([...list.get(), item].slice(-limit))
