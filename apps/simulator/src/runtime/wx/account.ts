import type { Host } from '../host'
import { call, type Options, type WxMembers } from './call'
import type { Permissions } from './permissions'
import type { Privacy } from './privacy'

const DAY = 86_400

/** Base64 of a text's UTF-8 bytes. */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** 31 days of steps ending today, as WeRun gives them: midnights of China's time zone, in seconds. */
const stepDays = (today: number): { timestamp: number; step: number }[] => {
  const chinaOffset = 8 * 3600
  const now = Math.floor(Date.now() / 1000) + chinaOffset
  const midnight = now - (now % DAY) - chinaOffset
  return Array.from({ length: 31 }, (_, index) => ({
    timestamp: midnight - (30 - index) * DAY,
    step: index === 30 ? today : 3000 + ((index * 977) % 7000),
  }))
}

/**
 * Who the person is. No session key exists outside WeChat, so WeRun data comes unencrypted: `iv` says `sandbox` and
 * `encryptedData` is the Base64 of the JSON that a server would otherwise decrypt.
 */
export const accountMembers = (host: Host, privacy: Privacy, permissions: Permissions): WxMembers => {
  const { controls } = host
  return {
    login: (options?: Options) => call('login', options, () => ({ code: `sandbox:${controls.person}` })),
    checkSession: (options?: Options) => call('checkSession', options, () => undefined),
    getWeRunData: (options?: Options) =>
      call('getWeRunData', options, async () => {
        await privacy.require('getWeRunData')
        await permissions.require('scope.werun')
        const stepInfoList = stepDays(controls.steps.get())
        const watermark = { appid: 'wx0000000000000000', timestamp: Math.floor(Date.now() / 1000) }
        return { encryptedData: base64(JSON.stringify({ stepInfoList, watermark })), iv: 'sandbox', cloudID: '' }
      }),
    requestSubscribeMessage: (options: Options<{ tmplIds: string[] }>) =>
      call('requestSubscribeMessage', options, async () => {
        const { confirm } = await host.dialogs.modal({
          title: '订阅消息',
          content: `小程序申请向你发送 ${options.tmplIds.length} 种消息`,
          cancelText: '取消',
          confirmText: '允许',
        })
        return Object.fromEntries(options.tmplIds.map((id) => [id, confirm ? 'accept' : 'reject']))
      }),
    chooseAddress: (options?: Options) =>
      call('chooseAddress', options, async () => {
        await privacy.require('chooseAddress')
        await permissions.require('scope.address')
        return {
          userName: controls.person,
          postalCode: '030000',
          provinceName: '山西省',
          cityName: '太原市',
          countyName: '迎泽区',
          streetName: '',
          detailInfo: '模拟路 1 号',
          nationalCode: '140106',
          telNumber: '13800000000',
        }
      }),
    getLocation: (options?: Options) =>
      call('getLocation', options, async () => {
        await privacy.require('getLocation')
        await permissions.require('scope.userLocation')
        return {
          latitude: 37.8706,
          longitude: 112.5489,
          accuracy: 30,
          altitude: 0,
          speed: -1,
          verticalAccuracy: 0,
          horizontalAccuracy: 30,
        }
      }),
  }
}
