import type { StoredFile } from './files'

/** Files of one person's phone that outlive the mini-program. */
export interface KeptFiles {
  /** Whether files at this path are kept: those in the user's folder and saved ones, not temporary ones. */
  keeps: (path: string) => boolean
  all: () => [path: string, file: StoredFile][]
  /** Throws when there is no room left. */
  save: (path: string, file: StoredFile) => void
  remove: (path: string) => void
}

const FILES = 'files:'
const KEPT = /^wxfile:\/\/(usr\b|store_)/

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** In the browser's own storage, which has room for about 5 MB. */
export const createKeptFiles = (person: string, storage: Storage = localStorage): KeptFiles => {
  const prefix = `${FILES}${person}:`
  return {
    keeps: (path) => KEPT.test(path),
    all: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => {
          const { text, mime, at } = JSON.parse(storage.getItem(key)!) as { text: string; mime: string; at: number }
          return [key.slice(prefix.length), { bytes: toBytes(text), mime, at }]
        }),
    save: (path, { bytes, mime, at }) => {
      try {
        storage.setItem(prefix + path, JSON.stringify({ text: toText(bytes), mime, at }))
      } catch {
        throw new Error('the maximum size of the file storage limit is exceeded')
      }
    },
    remove: (path) => storage.removeItem(prefix + path),
  }
}
