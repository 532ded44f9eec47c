import { USER_DATA_PATH } from '../files'
import type { Host } from '../host'
import { STORAGE_LIMIT } from '../person-storage'
import { CallFailure, call, type Options, type WxMembers } from './call'

const KILOBYTE = 1024

/** wx.…Storage and wx.…StorageSync. */
export const storageMembers = ({ storage }: Host): WxMembers => {
  const info = () => ({
    keys: storage.keys(),
    currentSize: Math.ceil(storage.size() / KILOBYTE),
    limitSize: STORAGE_LIMIT / KILOBYTE,
  })
  const read = (key: string) => (storage.has(key) ? storage.get(key) : '')
  return {
    getStorageSync: read,
    setStorageSync: (key: string, data: unknown) => storage.set(key, data),
    removeStorageSync: (key: string) => storage.remove(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: info,
    getStorage: (options: Options<{ key: string }>) =>
      call('getStorage', options, () => {
        if (!storage.has(options.key)) throw new CallFailure('data not found')
        return { data: storage.get(options.key) }
      }),
    setStorage: (options: Options<{ key: string; data: unknown }>) =>
      call('setStorage', options, () => storage.set(options.key, options.data)),
    removeStorage: (options: Options<{ key: string }>) => call('removeStorage', options, () => storage.remove(options.key)),
    clearStorage: (options?: Options) => call('clearStorage', options, () => storage.clear()),
    getStorageInfo: (options?: Options) => call('getStorageInfo', options, info),
    batchGetStorageSync: (keys: string[]) => keys.map(read),
    batchSetStorageSync: (items: { key: string; value: unknown }[]) => {
      for (const { key, value } of items) storage.set(key, value)
    },
    env: { USER_DATA_PATH },
  }
}
