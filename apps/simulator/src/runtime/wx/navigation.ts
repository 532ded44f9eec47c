import { createEventChannel } from '../event-channel'
import type { Host } from '../host'
import { STACK_LIMIT } from '../pages'
import { type Route, resolveRoute, tabPaths } from '../routes'
import { CallFailure, call, type Options, type WxMembers } from './call'

type To = Options<{ url: string }>

/** wx.navigateTo and its family, with WeChat's refusals. */
export const navigationMembers = (host: Host): WxMembers => {
  const { program } = host
  const tabs = tabPaths(program.app)
  const routeOf = (url: string): Route => {
    const route = resolveRoute(program.app, url, host.pages().current()?.route)
    if (!route) throw new CallFailure(`page "${url.split('?')[0]}" is not found`)
    return route
  }
  const notTab = (route: Route, name: string) => {
    if (tabs.includes(route.path)) throw new CallFailure(`can not ${name} a tabbar page`)
    return route
  }
  return {
    navigateTo: (options: To & { events?: Record<string, (...args: unknown[]) => void> }) =>
      call('navigateTo', options, () => {
        const route = notTab(routeOf(options.url), 'navigateTo')
        if (host.pages().stack().length >= STACK_LIMIT) throw new CallFailure(`webview count limit exceed`)
        const { opener, opened } = createEventChannel(options.events)
        host.pages().open(route, opened)
        return { eventChannel: opener }
      }),
    redirectTo: (options: To) =>
      call('redirectTo', options, () => host.pages().replace(notTab(routeOf(options.url), 'redirectTo'))),
    reLaunch: (options: To) => call('reLaunch', options, () => host.pages().relaunch(routeOf(options.url))),
    switchTab: (options: To) =>
      call('switchTab', options, () => {
        const route = routeOf(options.url)
        if (!tabs.includes(route.path)) throw new CallFailure('can not switch to no-tabBar page')
        host.pages().switchTab({ path: route.path, query: {} })
      }),
    navigateBack: (options?: Options<{ delta?: number }>) =>
      call('navigateBack', options, () => {
        if (host.pages().stack().length < 2) throw new CallFailure('cannot navigate back at first page.')
        host.pages().back(options?.delta ?? 1)
      }),
    exitMiniProgram: (options?: Options) =>
      call('exitMiniProgram', options, () => host.dialogs.toast({ title: '小程序已退出', icon: 'none' })),
  }
}
