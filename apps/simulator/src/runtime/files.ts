import type { KeptFiles } from './kept-files'

/** The phone's files: temporary ones, and those that are kept. */
export interface PhoneFiles {
  /** Keeps bytes as a new temporary file and answers its path. */
  keep: (bytes: Uint8Array<ArrayBuffer>, mime: string) => string
  write: (path: string, bytes: Uint8Array<ArrayBuffer>, mime?: string) => void
  read: (path: string) => StoredFile | undefined
  remove: (path: string) => boolean
  list: () => string[]
  /** An address that the browser can show: of a phone file, of a packaged file, or of the network. */
  address: (path: string) => string
}

export interface StoredFile {
  bytes: Uint8Array<ArrayBuffer>
  mime: string
  at: number
}

/** Folder in which a mini-program may keep files. */
export const USER_DATA_PATH = 'wxfile://usr'

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'application/json': 'json',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
}

const mimeOf = (path: string): string =>
  Object.entries(EXTENSIONS).find(([, extension]) => path.endsWith(`.${extension}`))?.[0] ?? 'application/octet-stream'

/** `viaProxy` maps a network address to one that this page may load without CORS. */
export const createFiles = (viaProxy: (url: string) => string, kept: KeptFiles): PhoneFiles => {
  const stored = new Map<string, StoredFile>(kept.all())
  const urls = new Map<string, string>()
  let count = 0

  const write: PhoneFiles['write'] = (path, bytes, mime = mimeOf(path)) => {
    const old = urls.get(path)
    if (old) URL.revokeObjectURL(old)
    urls.delete(path)
    const file = { bytes, mime, at: Date.now() }
    if (kept.keeps(path)) kept.save(path, file)
    stored.set(path, file)
  }
  return {
    write,
    keep: (bytes, mime) => {
      count += 1
      const path = `wxfile://tmp_${Date.now().toString(36)}${count}.${EXTENSIONS[mime.split(';')[0] ?? ''] ?? 'bin'}`
      write(path, bytes, mime)
      return path
    },
    read: (path) => stored.get(path),
    remove: (path) => {
      kept.remove(path)
      return stored.delete(path)
    },
    list: () => [...stored.keys()],
    address: (path) => {
      if (path.startsWith('wxfile:')) {
        const file = stored.get(path)
        if (!file) return ''
        const url = urls.get(path) ?? URL.createObjectURL(new Blob([file.bytes], { type: file.mime }))
        urls.set(path, url)
        return url
      }
      if (/^(data|blob):/.test(path)) return path
      return /^(https?:)?\/\//.test(path) ? viaProxy(path) : `/package/${path.replace(/^(\.{0,2}\/)+/, '')}`
    },
  }
}
