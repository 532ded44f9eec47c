import type { Program, ServerInfo } from '../program'
import type { Application } from './application'
import type { Controls } from './controls'
import type { Dialogs } from './dialogs'
import type { PhoneFiles } from './files'
import type { Journal } from './journal'
import type { Listeners } from './listeners'
import type { PageLoads } from './page-loads'
import type { Pages } from './pages'
import type { PersonStorage } from './person-storage'
import type { Phone } from './phone'
import type { Route } from './routes'
import type { TapGesture } from './tap-gesture'

/** How the bars around the page look beyond what the page's JSON says. */
export interface Bars {
  /** Badges by tab index; an empty text is a red dot. */
  badges: Map<number, string>
  tabTexts: Map<number, string>
  /** What `wx.setTabBarItem` and `wx.setTabBarStyle` set over app.json. */
  tabIcons: Map<number, { iconPath?: string; selectedIconPath?: string }>
  tabStyle: { color?: string; selectedColor?: string; backgroundColor?: string; borderStyle?: string }
  tabsHidden: boolean
  titles: WeakMap<object, string>
  colours: WeakMap<object, { front?: string; back?: string }>
}

/** What the simulated phone offers to the wx functions and to the built-in elements. */
export interface Host {
  program: Program
  server: ServerInfo
  controls: Controls
  journal: Journal
  phone: Phone
  dialogs: Dialogs
  files: PhoneFiles
  storage: PersonStorage
  listeners: Listeners
  application: Application
  bars: Bars
  gesture: TapGesture
  loads: PageLoads
  pages: () => Pages
  launch: Route & { scene: number; referrerInfo: object }
  report: (error: unknown) => void
}
