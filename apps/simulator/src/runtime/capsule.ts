import type { Host } from './host'
import { comeBack, leave } from './presence'
import { refresh } from './refresh'
import { share, shareToTimeline } from './share'

export interface CapsuleActions {
  openSettings: () => void
  restart: () => void
}

/** WeChat's capsule: the menu, and the way out to the background and back. */
export const installCapsule = (host: Host, { openSettings, restart }: CapsuleActions): void => {
  const { phone, dialogs } = host

  const menu = async () => {
    const page = host.pages().current()
    if (!page) return
    const item = (shown: boolean, label: string, act: () => void): [string, () => void][] => (shown ? [[label, act]] : [])
    const has = (hook: string) => typeof page.instance[hook] === 'function'
    const items = [
      ...item(has('onShareAppMessage'), '转发给朋友', () => void share(host, { from: 'menu' })),
      ...item(has('onShareTimeline'), '分享到朋友圈', () => shareToTimeline(host)),
      ...item(page.config.enablePullDownRefresh === true, '下拉刷新', () => refresh(host)),
      ...item(true, '设置', openSettings),
      ...item(true, '重新进入小程序', restart),
    ]
    const index = await dialogs.sheet(
      items.map(([label]) => label),
      '更多',
    )
    items[index]?.[1]()
  }

  const background = async () => {
    leave(host)
    await dialogs.modal({ title: '小程序在后台', showCancel: false, confirmText: '回到小程序' })
    comeBack(host)
  }

  phone.menu.addEventListener('click', () => void menu())
  phone.close.addEventListener('click', () => void background())
}
