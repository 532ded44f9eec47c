import type { Host } from '../host'
import { recordMissing } from '../journal'
import { append } from '../signal'
import { accountMembers } from './account'
import { guarded } from './arguments'
import { barMembers } from './bars'
import { type Callbacks, call, type WxMembers } from './call'
import { canvasMembers } from './canvas'
import { clipboardMembers } from './clipboard'
import { dialogMembers } from './dialogs'
import { fileMembers } from './files'
import { jumpMembers } from './jump'
import { lifecycleMembers } from './lifecycle'
import { locationMembers } from './location'
import { mediaMembers } from './media'
import { navigationMembers } from './navigation'
import { networkMembers } from './network'
import { observerMembers } from './observer'
import { outsideMembers } from './outside'
import { type Permissions, permissionMembers } from './permissions'
import { type Privacy, privacyMembers } from './privacy'
import { queryMembers } from './query'
import { screenMembers } from './screen'
import { shareFileMembers } from './share-file'
import { storageMembers } from './storage'
import { subscribeMembers } from './subscribe'
import { systemMembers } from './system'

/** Names that frameworks look for on `wx` and that no phone is expected to have. */
const NOT_WECHAT = new Set(['webpackJsonp', 'then', 'toJSON', 'constructor', 'prototype', 'cloud'])

/** Members that answer a task, which can be aborted, even when they fail at once. */
const TASKS = new Set(['request', 'uploadFile', 'downloadFile'])

/** Fails a call as its member would. */
const refuse = (name: string, options: unknown, failure: Error): unknown => {
  const callbacks = (options && typeof options === 'object' ? options : {}) as Callbacks
  const outcome = call(name, callbacks, () => {
    throw failure
  })
  return TASKS.has(name) ? Object.assign(outcome ?? {}, { abort: () => undefined }) : outcome
}

/**
 * The `wx` object. Members that it lacks read as undefined, as on an old phone, and are an error in the tester's eyes;
 * so are arguments that WeChat refuses.
 */
export const createWx = (host: Host, privacy: Privacy, permissions: Permissions): WxMembers => {
  const members: WxMembers = {
    ...storageMembers(host),
    ...systemMembers(host),
    ...lifecycleMembers(host),
    ...dialogMembers(host),
    ...navigationMembers(host),
    ...jumpMembers(host),
    ...barMembers(host),
    ...privacyMembers(host, privacy),
    ...permissionMembers(host, permissions),
    ...accountMembers(host, privacy, permissions),
    ...locationMembers(host, privacy, permissions),
    ...subscribeMembers(host),
    ...mediaMembers(host, privacy, permissions),
    ...screenMembers(host),
    ...clipboardMembers(host, privacy),
    ...outsideMembers(host),
    ...fileMembers(host),
    ...shareFileMembers(host),
    ...networkMembers(host),
    ...canvasMembers(host),
    ...queryMembers(host),
    ...observerMembers(host),
  }
  for (const [name, member] of Object.entries(members)) {
    if (typeof member !== 'function') continue
    members[name] = guarded(name, member as (...args: unknown[]) => unknown, refuse, (message) =>
      append(host.journal.problems, { kind: 'argument', message, stack: new Error(message).stack, at: Date.now() }),
    )
  }
  members.canIUse = (schema: string) => schema.split('.')[0]! in members
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target) && !NOT_WECHAT.has(name)) recordMissing(host.journal, `wx.${name}`)
      return target[name as string]
    },
  })
}
