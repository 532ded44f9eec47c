import type { Host } from '../host'
import { CallFailure, call, type Options, type WxMembers } from './call'

const AGREED = 'privacy'
const REFUSED = new CallFailure('privacy permission is not authorized', { errno: 104 })

/** WeChat's answer when the person declines; the message of the listener's `resolve`. */
interface PrivacyAnswer {
  event: 'agree' | 'disagree' | 'exposureAuthorization'
  buttonId?: string
}

/** The person's agreement to the privacy guide, without which privacy interfaces fail. */
export interface Privacy {
  agreed: () => boolean
  agree: () => void
  /** Takes the agreement back, as when the mini-program was never opened here. */
  forget: () => void
  /** Passes when agreed; otherwise asks, through the mini-program's listener or WeChat's own window. */
  require: (api: string) => Promise<void>
}

export const createPrivacy = ({ storage, listeners, dialogs }: Host): Privacy => {
  const agreed = () => storage.phone.get(AGREED) === true
  const agree = () => storage.phone.set(AGREED, true)
  const forget = () => storage.phone.set(AGREED, false)
  const ask = async (api: string): Promise<boolean> => {
    if (listeners.has('NeedPrivacyAuthorization')) {
      return new Promise((resolve) => {
        const answer = ({ event }: PrivacyAnswer) => {
          if (event !== 'exposureAuthorization') resolve(event === 'agree')
        }
        listeners.emit('NeedPrivacyAuthorization', { resolve: answer, eventInfo: { referrer: api } })
      })
    }
    const { confirm } = await dialogs.modal({
      title: '用户隐私保护提示',
      content: '使用此功能前，请阅读并同意《小程序隐私保护指引》。',
      cancelText: '拒绝',
      confirmText: '同意',
    })
    return confirm
  }
  return {
    agreed,
    agree,
    forget,
    require: async (api) => {
      if (agreed()) return
      if (!(await ask(api))) throw REFUSED
      agree()
    },
  }
}

export const privacyMembers = (host: Host, privacy: Privacy): WxMembers => ({
  getPrivacySetting: (options?: Options) =>
    call('getPrivacySetting', options, () => ({
      needAuthorization: !privacy.agreed(),
      privacyContractName: '《小程序隐私保护指引》',
    })),
  requirePrivacyAuthorize: (options?: Options) =>
    call('requirePrivacyAuthorize', options, () => privacy.require('requirePrivacyAuthorize')),
  openPrivacyContract: (options?: Options) =>
    call('openPrivacyContract', options, async () => {
      await host.dialogs.modal({
        title: '小程序隐私保护指引',
        content: '此处由微信显示运营方在后台填写的指引。',
        showCancel: false,
      })
    }),
  onNeedPrivacyAuthorization: (listener: (resolve: unknown, eventInfo: unknown) => void) => {
    host.listeners.remove('NeedPrivacyAuthorization')
    host.listeners.add('NeedPrivacyAuthorization', (payload) => {
      const { resolve, eventInfo } = payload as { resolve: unknown; eventInfo: unknown }
      listener(resolve, eventInfo)
    })
  },
})
