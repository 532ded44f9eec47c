/** What the compile step hands to the browser: one mini-program, ready to run. Shared by the server and the runtime. */

export interface TabItem {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface TabBarConfig {
  color?: string
  selectedColor?: string
  backgroundColor?: string
  borderStyle?: string
  list: TabItem[]
}

export interface WindowConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  navigationStyle?: string
  backgroundColor?: string
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
  disableScroll?: boolean
}

/** A page's or a component's JSON file. */
export interface PageConfig extends WindowConfig {
  component?: boolean
  styleIsolation?: string
  addGlobalClass?: boolean
  usingComponents?: Record<string, string>
}

export interface SubPackage {
  root: string
  name?: string
  pages: string[]
}

export interface AppConfig {
  pages: string[]
  entryPagePath?: string
  subPackages?: SubPackage[]
  subpackages?: SubPackage[]
  window?: WindowConfig
  tabBar?: TabBarConfig
  darkmode?: boolean
  themeLocation?: string
  /** Location interfaces that the mini-program declares to use. */
  requiredPrivateInfos?: string[]
  /** Why it asks for a scope, in words that the person reads. */
  permission?: Record<string, { desc?: string }>
  usingComponents?: Record<string, string>
}

/** A style sheet in browser CSS. `page` is null for the sheets that every page gets (app.wxss, components). */
export interface StyleSheet {
  path: string
  page: string | null
  css: string
}

/** Size of one package in bytes, and WeChat's limit for it. */
export interface PackageSize {
  root: string
  bytes: number
  limit: number
}

/** Colours by theme, from theme.json; values in app.json that start with `@` name them. */
export type ThemeVariables = Record<'light' | 'dark', Record<string, string>>

/** What the server tells the runtime about itself. */
export interface ServerInfo {
  /** Origins that stand for the BFF: pictures from there come through the proxy. */
  origins: string[]
  /** The BFF that the proxy forwards to. */
  api: string
}

export interface Program {
  app: AppConfig
  configs: Record<string, PageConfig>
  /** Class-name prefix of each component with a style scope of its own. */
  scopes: Record<string, string>
  styles: StyleSheet[]
  sizes: PackageSize[]
  warnings: string[]
  theme: ThemeVariables
  /** CommonJS source of each JavaScript file, by its path with extension. */
  modules: Record<string, string>
  /** Templates as the template compiler generates them, by path without extension. */
  templates: Record<string, unknown>
}

/** The sub-packages under whichever of its two spellings app.json uses. */
export const subPackagesOf = (app: AppConfig): SubPackage[] => app.subPackages ?? app.subpackages ?? []

/** A sub-package's root with exactly one slash behind it. */
export const rootPrefix = (root: string): string => `${root.replace(/^\/+|\/+$/g, '')}/`

/** Every page that app.json declares, sub-packages included. */
export const pagesOf = (app: AppConfig): string[] => [
  ...app.pages,
  ...subPackagesOf(app).flatMap((sub) => sub.pages.map((page) => rootPrefix(sub.root) + page)),
]
