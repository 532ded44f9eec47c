import type { StyleSheet } from '../program'
import type { Theme } from './controls'

const ALWAYS = 'min-width: 0px'
const NEVER = 'max-width: 0px'

/** Rules for the other theme never match, those for the current one always, whatever the computer's own theme is. */
const forTheme = (css: string, theme: Theme): string =>
  css.replace(/prefers-color-scheme\s*:\s*(light|dark)/gi, (_, asked: string) => (asked === theme ? ALWAYS : NEVER))

/** Sheets of one page reach only that page, as if each page had its own web view. */
const scopeOf = ({ page }: StyleSheet): string => (page === null ? '.sim-page' : `.sim-page[data-route="${page}"]`)

/** Puts the mini-program's sheets into the document; answers how to switch their theme. */
export const installStyles = (sheets: readonly StyleSheet[], theme: Theme): ((theme: Theme) => void) => {
  const installed = sheets.map((sheet) => {
    const element = document.createElement('style')
    element.dataset.path = sheet.path
    document.head.append(element)
    return { element, css: `@scope (${scopeOf(sheet)}) {\n${sheet.css}\n}` }
  })
  const apply = (next: Theme) => {
    for (const { element, css } of installed) element.textContent = forTheme(css, next)
  }
  apply(theme)
  return apply
}
