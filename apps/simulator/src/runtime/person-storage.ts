import { type Signal, signal } from './signal'

/** WeChat's limits, in bytes of JSON: for one key and for all together. */
export const KEY_LIMIT = 1024 * 1024
export const STORAGE_LIMIT = 10 * KEY_LIMIT

/** What one person's phone keeps for the mini-program. Another person is another phone. */
export interface PersonStorage {
  keys: () => string[]
  has: (key: string) => boolean
  get: (key: string) => unknown
  /** Throws when the limit of a key or of the whole is passed. */
  set: (key: string, value: unknown) => void
  remove: (key: string) => void
  clear: () => void
  /** Bytes of JSON in use. */
  size: () => number
  /** Answers that the person gave to the phone itself: privacy and permissions. */
  phone: { get: (key: string) => unknown; set: (key: string, value: unknown) => void; clear: () => void }
  changes: Signal<number>
}

const PROGRAM = 'mini-program:'
const PHONE = 'phone:'

/** Names of the people whose phones keep something here. */
export const knownPeople = (): string[] => {
  const names = Object.keys(localStorage).flatMap((key) => {
    const start = [PROGRAM, PHONE].find((prefix) => key.startsWith(prefix))
    return start ? [key.slice(start.length, key.indexOf(':', start.length))] : []
  })
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'zh'))
}

export const createPersonStorage = (person: string): PersonStorage => {
  const prefix = `${PROGRAM}${person}:`
  const phonePrefix = `${PHONE}${person}:`
  const changes = signal(0)
  const changed = () => changes.set(changes.get() + 1)
  const keysOf = (start: string) =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length))
  const read = (key: string): unknown => {
    const text = localStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as { data: unknown }).data
  }
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const size = () => keysOf(prefix).reduce((sum, key) => sum + bytes(localStorage.getItem(prefix + key) ?? ''), 0)
  const clearAll = (start: string) => {
    for (const key of keysOf(start)) localStorage.removeItem(start + key)
    changed()
  }
  return {
    keys: () => keysOf(prefix),
    has: (key) => localStorage.getItem(prefix + key) !== null,
    get: (key) => read(prefix + key),
    set: (key, value) => {
      const text = JSON.stringify({ data: value })
      if (bytes(text) > KEY_LIMIT) throw new Error('entry size limit reached')
      if (size() + bytes(text) > STORAGE_LIMIT) throw new Error('exceed storage max size 10Mb')
      localStorage.setItem(prefix + key, text)
      changed()
    },
    remove: (key) => {
      localStorage.removeItem(prefix + key)
      changed()
    },
    clear: () => clearAll(prefix),
    size,
    phone: {
      get: (key) => read(phonePrefix + key),
      set: (key, value) => {
        localStorage.setItem(phonePrefix + key, JSON.stringify({ data: value }))
        changed()
      },
      clear: () => clearAll(phonePrefix),
    },
    changes,
  }
}
