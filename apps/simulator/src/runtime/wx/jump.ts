import type { Host } from '../host'
import { comeBack, leave } from '../presence'
import { append } from '../signal'
import { CallFailure, call, type Options, type WxMembers } from './call'

/** Scene of a mini-program that another one gave back. */
const RETURNED = 1038

type Target = Options<{ appId?: string; path?: string; shortLink?: string; envVersion?: string; extraData?: object }>

/** What the other mini-program gives back; nothing when the tester wrote no JSON. */
const returned = (text: string): object => {
  try {
    return JSON.parse(text) as object
  } catch {
    return {}
  }
}

/** wx.navigateToMiniProgram: asks, shows where it would lead, and comes back with what the other one returns. */
export const jumpMembers = (host: Host): WxMembers => ({
  navigateToMiniProgram: (options: Target = {}) =>
    call('navigateToMiniProgram', options, async () => {
      const { appId = options.shortLink ?? '', path = '', envVersion = 'release', extraData = {} } = options
      const record = (outcome: 'opened' | 'cancelled') =>
        append(host.journal.jumps, {
          appId,
          path,
          envVersion,
          extraData: JSON.parse(JSON.stringify(extraData)),
          outcome,
          at: Date.now(),
        })
      if (!options.shortLink && !/^wx[0-9a-f]{16}$/.test(appId)) throw new CallFailure('invalid appid')
      const content = [appId, path].filter(Boolean).join('\n')
      const { confirm } = await host.dialogs.modal({ title: '即将打开其他小程序', content, confirmText: '允许' })
      if (!confirm) {
        record('cancelled')
        throw new CallFailure('cancel')
      }
      record('opened')
      leave(host)
      void host.dialogs
        .modal({ title: '其他小程序', content, showCancel: false, confirmText: '返回' })
        .then(() =>
          comeBack(host, { scene: RETURNED, referrerInfo: { appId, extraData: returned(host.controls.returnData.get()) } }),
        )
    }),
})
