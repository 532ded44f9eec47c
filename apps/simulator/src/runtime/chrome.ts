import type { TabItem } from '../program'
import { h } from './dom'
import type { Host } from './host'
import { effectiveTheme } from './phone'

/** Looks up a colour of app.json: `@name` stands for a variable of theme.json. */
const colour = ({ program, controls }: Host, value: string | undefined): string | undefined =>
  value?.startsWith('@') ? program.theme[effectiveTheme(program.app.darkmode === true, controls)][value.slice(1)] : value

const icon = (host: Host, given: TabItem, index: number, selected: boolean): HTMLElement | false => {
  const item = { ...given, ...host.bars.tabIcons.get(index) }
  const path = selected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath
  return Boolean(path) && h('img', { src: host.files.address(colour(host, path) ?? ''), alt: '' })
}

/** Draws the bars that WeChat puts around a page, from the page's JSON and what the mini-program set since. */
export const drawBars = (host: Host, onTab: (item: TabItem, index: number) => void): void => {
  const { phone, program, bars } = host
  const page = host.pages().current()
  if (!page) return
  const { config, route } = page
  const custom = config.navigationStyle === 'custom'
  const set = bars.colours.get(page) ?? {}
  const front = set.front ?? (colour(host, config.navigationBarTextStyle) === 'white' ? '#ffffff' : '#000000')
  phone.navigation.hidden = custom
  phone.screen.dataset.navigation = custom ? 'custom' : 'default'
  phone.screen.dataset.front = front.toLowerCase() === '#ffffff' ? 'white' : 'black'
  phone.screen.style.setProperty('--sim-navigation-back', set.back ?? colour(host, config.navigationBarBackgroundColor) ?? '')
  phone.title.textContent = bars.titles.get(page) ?? config.navigationBarTitleText ?? ''
  phone.back.hidden = host.pages().stack().length < 2
  page.element.style.backgroundColor = colour(host, config.backgroundColor) ?? ''

  const tabBar = program.app.tabBar && { ...program.app.tabBar, ...bars.tabStyle }
  const shown = tabBar !== undefined && !bars.tabsHidden && tabBar.list.some(({ pagePath }) => pagePath === route)
  phone.tabBar.hidden = !shown
  if (!tabBar || !shown) return
  phone.tabBar.style.setProperty('--sim-tabs-back', colour(host, tabBar.backgroundColor) ?? '')
  phone.tabBar.dataset.border = colour(host, tabBar.borderStyle) ?? 'black'
  phone.tabBar.replaceChildren(
    ...tabBar.list.map((item, index) => {
      const selected = item.pagePath === route
      const badge = bars.badges.get(index)
      const button = h(
        'button',
        { type: 'button', class: 'tab', 'aria-current': selected ? 'page' : undefined, onclick: () => onTab(item, index) },
        icon(host, item, index, selected),
        h('span', {}, bars.tabTexts.get(index) ?? item.text),
        badge !== undefined && h('b', { class: badge === '' ? 'dot' : 'badge' }, badge),
      )
      button.style.color = colour(host, selected ? tabBar.selectedColor : tabBar.color) ?? ''
      return button
    }),
  )
}
