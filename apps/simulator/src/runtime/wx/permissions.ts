import type { Host } from '../host'
import { CallFailure, call, type Options, type WxMembers } from './call'

/** Permissions that WeChat asks the person for, with the words of its window. */
const WORDS: Record<string, string> = {
  'scope.werun': '获取你的微信运动步数',
  'scope.writePhotosAlbum': '保存图片或视频到你的相册',
  'scope.userLocation': '获取你的位置信息',
  'scope.userFuzzyLocation': '获取你的模糊位置信息',
  'scope.camera': '使用你的摄像头',
  'scope.address': '获取你的通讯地址',
}

const KEY = 'permissions'

export interface Permissions {
  all: () => Record<string, boolean>
  /** Passes when allowed; asks the first time; fails when denied, until the person changes it in the settings. */
  require: (scope: string) => Promise<void>
  set: (scope: string, allowed: boolean) => void
}

export const createPermissions = ({ storage, dialogs }: Host): Permissions => {
  const all = () => (storage.phone.get(KEY) ?? {}) as Record<string, boolean>
  const set = (scope: string, allowed: boolean) => storage.phone.set(KEY, { ...all(), [scope]: allowed })
  return {
    all,
    set,
    require: async (scope) => {
      const known = all()[scope]
      if (known === true) return
      if (known === false) throw new CallFailure('auth deny', 103)
      const words = WORDS[scope]
      if (!words) throw new CallFailure(`invalid scope "${scope}"`)
      const { confirm } = await dialogs.modal({ title: '小程序申请', content: words, cancelText: '拒绝', confirmText: '允许' })
      set(scope, confirm)
      if (!confirm) throw new CallFailure('auth deny', 103)
    },
  }
}

/** Lets the person switch the permissions that were asked for, as WeChat's settings page does. */
export const openSettings = async (host: Host, permissions: Permissions): Promise<Record<string, boolean>> => {
  const asked = Object.entries(permissions.all())
  if (asked.length === 0) await host.dialogs.modal({ title: '设置', content: '还没有申请过权限', showCancel: false })
  const items = asked.map(([scope, allowed]) => `${WORDS[scope] ?? scope}：${allowed ? '已允许' : '已拒绝'}`)
  const chosen = items.length > 0 ? asked[await host.dialogs.sheet(items, '设置')] : undefined
  if (chosen) permissions.set(chosen[0], !chosen[1])
  return permissions.all()
}

export const permissionMembers = (host: Host, permissions: Permissions): WxMembers => ({
  getSetting: (options?: Options) => call('getSetting', options, () => ({ authSetting: permissions.all() })),
  authorize: (options: Options<{ scope: string }>) => call('authorize', options, () => permissions.require(options.scope)),
  openSetting: (options?: Options) =>
    call('openSetting', options, async () => ({ authSetting: await openSettings(host, permissions) })),
})
