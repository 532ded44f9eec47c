import type { Host } from '../host'
import { encryptOpenData, sessionKeyOf } from '../open-data'
import { stepInfoList } from '../steps'
import { CallFailure, call, type Options, type WxMembers } from './call'
import type { Permissions } from './permissions'
import type { Privacy } from './privacy'
import { APP_ID } from './system'

/** Who the person is, and what WeChat knows of them. Its servers' time is the true one, however the phone's clock runs. */
export const accountMembers = (host: Host, privacy: Privacy, permissions: Permissions): WxMembers => {
  const { controls } = host

  const openData = async (data: object) => {
    const watermark = { timestamp: Math.floor(Date.now() / 1000), appid: APP_ID }
    // A key that has run out at WeChat is one that the server no longer gets by a new code.
    const key = await sessionKeyOf(controls.sessionExpired.get() ? `${controls.person}, expired` : controls.person)
    return encryptOpenData(JSON.stringify({ ...data, watermark }), key)
  }

  return {
    login: (options?: Options) =>
      call('login', options, () => {
        controls.sessionExpired.set(false)
        return { code: `sandbox:${controls.person}` }
      }),
    checkSession: (options?: Options) =>
      call('checkSession', options, () => {
        if (controls.sessionExpired.get()) throw new CallFailure('session time out, need relogin')
      }),
    getWeRunData: (options?: Options) =>
      call('getWeRunData', options, async () => {
        await privacy.require('getWeRunData')
        await permissions.require('scope.werun')
        if (!controls.weRun.get()) throw new CallFailure('wechat sport not open')
        return openData({ stepInfoList: stepInfoList(controls.steps.get(), Date.now()) })
      }),
    chooseAddress: (options?: Options) =>
      call('chooseAddress', options, async () => {
        await privacy.require('chooseAddress')
        const { city, name, address, id } = controls.place.get()
        return {
          userName: controls.person,
          postalCode: '030000',
          provinceName: address.slice(0, address.indexOf('省') + 1),
          cityName: city,
          countyName: name,
          streetName: '',
          detailInfo: '幸福路 1 号',
          nationalCode: id,
          telNumber: '13800000000',
        }
      }),
  }
}
