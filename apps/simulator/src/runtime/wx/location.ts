import { h } from '../dom'
import type { Host } from '../host'
import { blurred, places } from '../places'
import { CallFailure, call, type Options, type WxMembers } from './call'
import type { Permissions } from './permissions'
import type { Privacy } from './privacy'

type Coordinates = Options<{ type?: string; altitude?: boolean }>

/** Where the person is, as the tester's panel says. */
export const locationMembers = (host: Host, privacy: Privacy, permissions: Permissions): WxMembers => {
  const { controls, program, dialogs } = host

  /** WeChat's order: what app.json declares, the privacy guide, the phone's own switch, the person's answer. */
  const admit = async (api: string, scope: string) => {
    if (!program.app.requiredPrivateInfos?.includes(api))
      throw new CallFailure('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json')
    if (!program.app.permission?.[scope]?.desc) throw new CallFailure(`require permission desc`)
    await privacy.require(api)
    if (!controls.locationService.get()) throw new CallFailure('system permission denied', { errCode: 2 })
    await permissions.require(scope)
  }
  const typeOf = ({ type = 'wgs84' }: Coordinates = {}) => {
    if (!/^(wgs84|gcj02)$/.test(type)) throw new CallFailure(`invalid type "${type}"`)
  }

  return {
    getLocation: (options?: Coordinates) =>
      call('getLocation', options, async () => {
        typeOf(options)
        await admit('getLocation', 'scope.userLocation')
        const { latitude, longitude } = controls.place.get()
        return { latitude, longitude, accuracy: 30, altitude: 0, speed: -1, verticalAccuracy: 0, horizontalAccuracy: 30 }
      }),
    getFuzzyLocation: (options?: Coordinates) =>
      call('getFuzzyLocation', options, async () => {
        typeOf(options)
        await admit('getFuzzyLocation', 'scope.userFuzzyLocation')
        const { latitude, longitude } = controls.place.get()
        return { latitude: blurred(latitude), longitude: blurred(longitude) }
      }),
    chooseLocation: (options?: Options<{ latitude?: number; longitude?: number }>) =>
      call('chooseLocation', options, async () => {
        await admit('chooseLocation', 'scope.userLocation')
        const here = controls.place.get()
        const near = [here, ...places.filter(({ id }) => id !== here.id)]
        const choices = near.map((_, index) => h('input', { type: 'radio', name: 'place', checked: index === 0 }))
        const list = h(
          'div',
          { class: 'settings', role: 'radiogroup', 'aria-label': '地点' },
          ...near.map(({ city, name }, index) => h('label', {}, h('span', {}, `${city} ${name}`), choices[index])),
        )
        const chosen = near[(await dialogs.form('选择位置', list, () => choices.findIndex(({ checked }) => checked))) ?? -1]
        if (!chosen) throw new CallFailure('cancel')
        const { name, address, latitude, longitude } = chosen
        return { name, address, latitude, longitude }
      }),
  }
}
