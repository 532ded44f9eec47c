import type { Host } from './host'

/** The mini-program goes to the background. */
export const leave = (host: Host): void => {
  const page = host.pages().current()
  if (page) host.pages().call(page, 'onHide')
  host.application.call('onHide')
  host.listeners.emit('AppHide')
}

/** The mini-program is in front again; `how` says by which way, when not as it was launched. */
export const comeBack = (host: Host, how: Partial<Host['launch']> = {}): void => {
  const options = { ...host.launch, ...how }
  host.application.call('onShow', options)
  host.listeners.emit('AppShow', options)
  const page = host.pages().current()
  if (page) host.pages().call(page, 'onShow')
}
