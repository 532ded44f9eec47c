import type { Host } from '../host'
import { recordMissing } from '../journal'
import { accountMembers } from './account'
import { barMembers } from './bars'
import type { WxMembers } from './call'
import { canvasMembers } from './canvas'
import { clipboardMembers } from './clipboard'
import { dialogMembers } from './dialogs'
import { fileMembers } from './files'
import { lifecycleMembers } from './lifecycle'
import { mediaMembers } from './media'
import { navigationMembers } from './navigation'
import { networkMembers } from './network'
import { observerMembers } from './observer'
import { outsideMembers } from './outside'
import { type Permissions, permissionMembers } from './permissions'
import { type Privacy, privacyMembers } from './privacy'
import { queryMembers } from './query'
import { storageMembers } from './storage'
import { systemMembers } from './system'

/** Names that frameworks look for on `wx` and that no phone is expected to have. */
const NOT_WECHAT = new Set(['webpackJsonp', 'then', 'toJSON', 'constructor', 'prototype', 'cloud'])

/** The `wx` object. Members that it lacks read as undefined, as on an old phone, and are noted for the tester. */
export const createWx = (host: Host, privacy: Privacy, permissions: Permissions): WxMembers => {
  const members: WxMembers = {
    ...storageMembers(host),
    ...systemMembers(host),
    ...lifecycleMembers(host),
    ...dialogMembers(host),
    ...navigationMembers(host),
    ...barMembers(host),
    ...privacyMembers(host, privacy),
    ...permissionMembers(host, permissions),
    ...accountMembers(host, privacy, permissions),
    ...mediaMembers(host, privacy, permissions),
    ...clipboardMembers(host, privacy),
    ...outsideMembers(host),
    ...fileMembers(host),
    ...networkMembers(host),
    ...canvasMembers(host),
    ...queryMembers(host),
    ...observerMembers(host),
  }
  members.canIUse = (schema: string) => schema.split('.')[0]! in members
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target) && !NOT_WECHAT.has(name)) recordMissing(host.journal, `wx.${name}`)
      return target[name as string]
    },
  })
}
