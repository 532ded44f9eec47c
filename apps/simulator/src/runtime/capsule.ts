import type { Host } from './host'
import { refresh } from './refresh'
import { share } from './share'

export interface CapsuleActions {
  openSettings: () => void
  restart: () => void
}

/** WeChat's capsule: the menu, and the way out to the background and back. */
export const installCapsule = (host: Host, { openSettings, restart }: CapsuleActions): void => {
  const { phone, dialogs, application, listeners } = host

  const menu = async () => {
    const page = host.pages().current()
    if (!page) return
    const items: [string, () => void][] = [
      ...(typeof page.instance.onShareAppMessage === 'function'
        ? [['转发给朋友', () => share(host, { from: 'menu' })] as [string, () => void]]
        : []),
      ...(page.config.enablePullDownRefresh ? [['下拉刷新', () => refresh(host)] as [string, () => void]] : []),
      ['设置', openSettings],
      ['重新进入小程序', restart],
    ]
    const index = await dialogs.sheet(
      items.map(([label]) => label),
      '更多',
    )
    items[index]?.[1]()
  }

  const leave = async () => {
    const page = host.pages().current()
    if (page) host.pages().call(page, 'onHide')
    application.call('onHide')
    listeners.emit('AppHide')
    await dialogs.modal({ title: '小程序在后台', showCancel: false, confirmText: '回到小程序' })
    application.call('onShow', host.launch)
    listeners.emit('AppShow', host.launch)
    if (page) host.pages().call(page, 'onShow')
  }

  phone.menu.addEventListener('click', () => void menu())
  phone.close.addEventListener('click', () => void leave())
}
