import type { Bars, Host } from '../host'
import { CallFailure, call, type Options, quiet, type WxMembers } from './call'

type AtIndex = Options<{ index: number }>
type TabItemOptions = AtIndex & { text?: string; iconPath?: string; selectedIconPath?: string }
type TabStyleOptions = Options<Bars['tabStyle']>

/** The navigation bar, the tab bar, scrolling and pull-down refresh. */
export const barMembers = (host: Host): WxMembers => {
  const { bars } = host
  const redraw = () => host.pages().touchFront()
  const page = () => {
    const current = host.pages().current()
    if (!current) throw new CallFailure('no page')
    return current
  }
  const onTabPage = () => {
    const { route } = page()
    if (!host.program.app.tabBar?.list.some(({ pagePath }) => pagePath === route)) throw new CallFailure('not TabBar page')
  }
  const setBadge = (name: string, text: (options: AtIndex & { text?: string }) => string | undefined) => (options: AtIndex) =>
    call(name, options, () => {
      const badge = text(options)
      if (badge === undefined) bars.badges.delete(options.index)
      else bars.badges.set(options.index, badge)
      redraw()
    })
  const showTabs = (name: string, hidden: boolean) => (options?: Options) =>
    call(name, options, () => {
      bars.tabsHidden = hidden
      redraw()
    })
  return {
    setNavigationBarTitle: (options: Options<{ title: string }>) =>
      call('setNavigationBarTitle', options, () => {
        bars.titles.set(page(), options.title)
        redraw()
      }),
    setNavigationBarColor: (options: Options<{ frontColor: string; backgroundColor: string }>) =>
      call('setNavigationBarColor', options, () => {
        if (!/^#(000000|ffffff)$/i.test(options.frontColor)) throw new CallFailure(`invalid frontColor "${options.frontColor}"`)
        bars.colours.set(page(), { front: options.frontColor, back: options.backgroundColor })
        redraw()
      }),
    setTabBarBadge: setBadge('setTabBarBadge', ({ text }) => text ?? ''),
    removeTabBarBadge: setBadge('removeTabBarBadge', () => undefined),
    showTabBarRedDot: setBadge('showTabBarRedDot', () => ''),
    hideTabBarRedDot: setBadge('hideTabBarRedDot', () => undefined),
    setTabBarItem: (options: TabItemOptions) =>
      call('setTabBarItem', options, () => {
        onTabPage()
        const { index, text, iconPath, selectedIconPath } = options
        if (text !== undefined) bars.tabTexts.set(index, text)
        bars.tabIcons.set(index, {
          ...bars.tabIcons.get(index),
          ...(iconPath && { iconPath }),
          ...(selectedIconPath && { selectedIconPath }),
        })
        redraw()
      }),
    setTabBarStyle: (options: TabStyleOptions) =>
      call('setTabBarStyle', options, () => {
        onTabPage()
        const { color, selectedColor, backgroundColor, borderStyle } = options
        Object.assign(bars.tabStyle, JSON.parse(JSON.stringify({ color, selectedColor, backgroundColor, borderStyle })))
        redraw()
      }),
    showTabBar: showTabs('showTabBar', false),
    hideTabBar: showTabs('hideTabBar', true),
    pageScrollTo: (options: Options<{ scrollTop?: number; selector?: string; duration?: number }>) =>
      call('pageScrollTo', options, () => {
        const { element, root } = page()
        const behavior = options.duration === 0 ? 'instant' : 'smooth'
        const found = options.selector ? root.getComponent().getShadowRoot()?.querySelector(options.selector) : undefined
        const target = found?.getBackendElement() as unknown
        const top =
          target instanceof HTMLElement
            ? element.scrollTop + target.getBoundingClientRect().top - element.getBoundingClientRect().top
            : (options.scrollTop ?? 0)
        element.scrollTo({ top, behavior })
      }),
    startPullDownRefresh: (options?: Options) =>
      call('startPullDownRefresh', options, () => {
        page().element.dataset.refreshing = ''
        host.pages().call(page(), 'onPullDownRefresh')
      }),
    stopPullDownRefresh: (options?: Options) =>
      call('stopPullDownRefresh', options, () => {
        delete page().element.dataset.refreshing
      }),
    ...quiet(
      'showNavigationBarLoading',
      'hideNavigationBarLoading',
      'hideHomeButton',
      'setBackgroundColor',
      'setBackgroundTextStyle',
      'setTopBarText',
      'showShareMenu',
      'hideShareMenu',
      'updateShareMenu',
    ),
  }
}
