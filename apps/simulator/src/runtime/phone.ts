import type { Program } from '../program'
import type { Controls } from './controls'
import { CAPSULE, NAVIGATION_BAR, TAB_BAR } from './devices'
import { h } from './dom'

/** The phone on the page: the parts that other files draw into. */
export interface Phone {
  screen: HTMLElement
  navigation: HTMLElement
  title: HTMLElement
  back: HTMLButtonElement
  menu: HTMLButtonElement
  close: HTMLButtonElement
  /** Area of the pages: its size is the mini-program's window. */
  pages: HTMLElement
  tabBar: HTMLElement
  /** Dialogs, sheets and toasts. */
  layer: HTMLElement
}

/** Status bars higher than this go around a camera, in pixels. */
const NOTCH_FROM = 40

/** The status bar's clock shows minutes; this often is often enough, in milliseconds. */
const STATUS_BAR_TICK = 10_000

export const createPhone = ({ app }: Program, controls: Controls): Phone => {
  const title = h('div', { class: 'navigation-title', role: 'heading', 'aria-level': 1 })
  const back = h('button', { class: 'navigation-back', type: 'button', 'aria-label': '返回', hidden: true }, '‹')
  const menu = h('button', { class: 'capsule-menu', type: 'button', 'aria-label': '更多' }, '•••')
  const close = h('button', { class: 'capsule-close', type: 'button', 'aria-label': '关闭小程序' }, '⦿')
  const navigation = h('header', { class: 'navigation' }, back, title)
  const pages = h('div', { class: 'pages' })
  const tabBar = h('nav', { class: 'tab-bar', 'aria-label': '标签栏', hidden: true })
  const layer = h('div', { class: 'layer' })
  const time = h('span', {})
  const signal = h('span', {})
  const status = h('div', { class: 'status-bar', 'aria-hidden': 'true' }, time, signal)
  const home = h('div', { class: 'home-indicator', 'aria-hidden': 'true' })
  const capsule = h('div', { class: 'capsule' }, menu, close)
  const screen = h(
    'section',
    { id: 'phone', role: 'region', 'aria-label': '手机 Phone' },
    status,
    navigation,
    pages,
    tabBar,
    capsule,
    home,
    layer,
  )
  const fit = () => {
    const { width, height, statusBar, safeBottom } = controls.device.get()
    const lengths = { width, height, 'status-bar': statusBar, 'safe-bottom': safeBottom, 'safe-top': statusBar }
    for (const [name, value] of Object.entries(lengths)) screen.style.setProperty(`--sim-${name}`, `${value}px`)
    screen.style.setProperty('--sim-rpx', `${width / 750}px`)
    screen.dataset.notch = String(statusBar > NOTCH_FROM)
  }
  const paint = () => {
    screen.dataset.theme = effectiveTheme(app.darkmode === true, controls)
  }
  const tick = () => {
    time.textContent = new Date(Date.now() + controls.clockOffset.get()).toLocaleTimeString('zh-CN', {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    })
    const { type, weak } = controls.network.get()
    signal.textContent = type === 'none' ? '无网络' : `${weak ? '▁' : '▁▃▅'} ${type === 'wifi' ? 'Wi-Fi' : type.toUpperCase()}`
  }
  tick()
  setInterval(tick, STATUS_BAR_TICK)
  controls.clockOffset.watch(tick)
  controls.network.watch(tick)
  fit()
  paint()
  controls.device.watch(fit)
  controls.theme.watch(paint)
  return { screen, navigation, title, back, menu, close, pages, tabBar, layer }
}

/** WeChat shows a mini-program light unless its app.json says `darkmode`. */
export const effectiveTheme = (darkmode: boolean, controls: Controls) => (darkmode ? controls.theme.get() : 'light')

/** Where the capsule stands, in pixels from the screen's corner. */
export const capsuleRect = (controls: Controls) => {
  const { width: screenWidth, statusBar } = controls.device.get()
  const { width, height, right } = CAPSULE
  const top = statusBar + (NAVIGATION_BAR - height) / 2
  return { width, height, top, bottom: top + height, left: screenWidth - right - width, right: screenWidth - right }
}

/** Size of the mini-program's window, in pixels: the screen without the bars that WeChat draws itself. */
export const windowSize = (controls: Controls, bars: { navigation: boolean; tabs: boolean }) => {
  const { width, height, statusBar, safeBottom } = controls.device.get()
  return {
    width,
    height: height - (bars.navigation ? statusBar + NAVIGATION_BAR : 0) - (bars.tabs ? TAB_BAR + safeBottom : 0),
  }
}
