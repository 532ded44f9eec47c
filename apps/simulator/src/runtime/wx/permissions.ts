import { h } from '../dom'
import type { Host } from '../host'
import { requireTap } from '../tap-gesture'
import { CallFailure, call, type Options, type WxMembers } from './call'
import { subscriptionsSetting } from './subscribe'

/** Permissions that WeChat asks the person for, with the words of its window. */
export const scopes: Readonly<Record<string, string>> = {
  'scope.writePhotosAlbum': '保存图片或视频到你的相册',
  'scope.werun': '获取你的微信运动步数',
  'scope.userFuzzyLocation': '获取你的模糊位置信息',
  'scope.userLocation': '获取你的位置信息',
  'scope.camera': '使用你的摄像头',
}

const KEY = 'permissions'

export interface Permissions {
  all: () => Record<string, boolean>
  /** Passes when allowed; asks the first time; fails when denied, until the person changes it in the settings. */
  require: (scope: string) => Promise<void>
  /** undefined forgets the answer: the person is asked again. */
  set: (scope: string, allowed: boolean | undefined) => void
}

export const createPermissions = ({ storage, dialogs, program }: Host): Permissions => {
  const all = () => (storage.phone.get(KEY) ?? {}) as Record<string, boolean>
  const set: Permissions['set'] = (scope, allowed) => {
    const { [scope]: _, ...others } = all()
    storage.phone.set(KEY, allowed === undefined ? others : { ...others, [scope]: allowed })
  }
  return {
    all,
    set,
    require: async (scope) => {
      const known = all()[scope]
      if (known === true) return
      if (known === false) throw new CallFailure('auth deny', { errno: 103 })
      const words = scopes[scope]
      if (!words) throw new CallFailure(`invalid scope "${scope}"`)
      const reason = program.app.permission?.[scope]?.desc
      const { confirm } = await dialogs.modal({
        title: '小程序申请',
        content: reason ? `${words}\n${reason}` : words,
        cancelText: '拒绝',
        confirmText: '允许',
      })
      set(scope, confirm)
      if (!confirm) throw new CallFailure('auth deny', { errno: 103 })
    },
  }
}

/** Lets the person switch the permissions that were asked for, as WeChat's settings page does. */
export const openSettings = async (host: Host, permissions: Permissions): Promise<Record<string, boolean>> => {
  const asked = Object.entries(permissions.all())
  if (asked.length === 0) {
    await host.dialogs.modal({ title: '设置', content: '还没有申请过权限', showCancel: false })
    return {}
  }
  const switches = asked.map(([scope, allowed]) =>
    h('input', { type: 'checkbox', role: 'switch', checked: allowed, name: scope }),
  )
  const body = h(
    'div',
    { class: 'settings' },
    ...switches.map((box) => h('label', {}, h('span', {}, scopes[box.name] ?? box.name), box)),
  )
  const chosen = await host.dialogs.form('设置', body, () => switches.map(({ name, checked }) => [name, checked] as const))
  for (const [scope, allowed] of chosen ?? []) permissions.set(scope, allowed)
  return permissions.all()
}

export const permissionMembers = (host: Host, permissions: Permissions): WxMembers => {
  const settings = (withSubscriptions: boolean | undefined) => ({
    authSetting: permissions.all(),
    ...(withSubscriptions ? { subscriptionsSetting: subscriptionsSetting(host) } : {}),
  })
  type Asked = Options<{ withSubscriptions?: boolean }>
  return {
    getSetting: (options?: Asked) => call('getSetting', options, () => settings(options?.withSubscriptions)),
    authorize: (options: Options<{ scope: string }>) => call('authorize', options, () => permissions.require(options.scope)),
    openSetting: (options?: Asked) =>
      call('openSetting', options, async () => {
        requireTap(host)
        await openSettings(host, permissions)
        return settings(options?.withSubscriptions)
      }),
  }
}
