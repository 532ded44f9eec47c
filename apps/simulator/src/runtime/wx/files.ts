import type { Host } from '../host'
import { CallFailure, call, type Options, type WxMembers } from './call'

type Content = string | ArrayBuffer

const toBytes = (data: Content, encoding = 'utf8'): Uint8Array<ArrayBuffer> => {
  if (typeof data !== 'string') return new Uint8Array(data.slice(0))
  if (encoding === 'base64') return Uint8Array.from(atob(data), (char) => char.charCodeAt(0))
  return new TextEncoder().encode(data)
}

const fromBytes = (bytes: Uint8Array<ArrayBuffer>, encoding?: string): Content => {
  if (encoding === undefined) return bytes.slice().buffer
  if (encoding === 'base64') return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return new TextDecoder().decode(bytes)
}

/** wx.getFileSystemManager over the phone's files; folders need not be made. */
export const fileMembers = ({ files }: Host): WxMembers => {
  const existing = (path: string) => {
    const file = files.read(path)
    if (!file) throw new CallFailure(`no such file or directory, open '${path}'`)
    return file
  }
  const writable = (path: string) => {
    if (!path.startsWith('wxfile://')) throw new CallFailure(`permission denied, open '${path}'`)
    return path
  }
  const read = (path: string, encoding?: string) => fromBytes(existing(path).bytes, encoding)
  const write = (path: string, data: Content, encoding?: string) => files.write(writable(path), toBytes(data, encoding))
  const remove = (path: string) => {
    existing(path)
    files.remove(path)
  }
  const copy = (from: string, to: string) => {
    const { bytes, mime } = existing(from)
    files.write(writable(to), bytes, mime)
  }
  const stat = (path: string) => {
    const { bytes, at } = existing(path)
    return { size: bytes.length, lastModifiedTime: at, isFile: () => true, isDirectory: () => false }
  }
  const children = (dir: string) =>
    files
      .list()
      .filter((path) => path.startsWith(`${dir}/`))
      .map((path) => path.slice(dir.length + 1))

  /** Sync functions throw errors that carry the name, as WeChat's do. */
  const sync =
    <A extends unknown[], R>(name: string, work: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return work(...args)
      } catch (error) {
        throw new Error(`${name}:fail ${error instanceof Error ? error.message : String(error)}`)
      }
    }

  const manager = {
    readFileSync: sync('readFileSync', read),
    writeFileSync: sync('writeFileSync', write),
    accessSync: sync('accessSync', (path: string) => void existing(path)),
    unlinkSync: sync('unlinkSync', remove),
    copyFileSync: sync('copyFileSync', copy),
    statSync: sync('statSync', stat),
    readdirSync: sync('readdirSync', children),
    mkdirSync: () => undefined,
    readFile: (options: Options<{ filePath: string; encoding?: string }>) =>
      call('readFile', options, () => ({ data: read(options.filePath, options.encoding) })),
    writeFile: (options: Options<{ filePath: string; data: Content; encoding?: string }>) =>
      call('writeFile', options, () => write(options.filePath, options.data, options.encoding)),
    access: (options: Options<{ path: string }>) => call('access', options, () => void existing(options.path)),
    unlink: (options: Options<{ filePath: string }>) => call('unlink', options, () => remove(options.filePath)),
    copyFile: (options: Options<{ srcPath: string; destPath: string }>) =>
      call('copyFile', options, () => copy(options.srcPath, options.destPath)),
    stat: (options: Options<{ path: string }>) => call('stat', options, () => ({ stats: stat(options.path) })),
    readdir: (options: Options<{ dirPath: string }>) => call('readdir', options, () => ({ files: children(options.dirPath) })),
    mkdir: (options: Options) => call('mkdir', options, () => undefined),
    getFileInfo: (options: Options<{ filePath: string }>) =>
      call('getFileInfo', options, () => ({ size: existing(options.filePath).bytes.length })),
    saveFile: (options: Options<{ tempFilePath: string; filePath?: string }>) =>
      call('saveFile', options, () => {
        const savedFilePath = options.filePath ?? options.tempFilePath.replace('wxfile://tmp_', 'wxfile://store_')
        copy(options.tempFilePath, savedFilePath)
        // As on a phone, the temporary file moves.
        files.remove(options.tempFilePath)
        return { savedFilePath }
      }),
  }
  return { getFileSystemManager: () => manager }
}
