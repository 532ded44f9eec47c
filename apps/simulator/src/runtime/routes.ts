import { type AppConfig, pagesOf } from '../program'

/** A page address: its path and its query, decoded once as WeChat hands it over (not at all). */
export interface Route {
  path: string
  query: Record<string, string>
}

/** Query of a page address. WeChat leaves percent signs as they are; decoding is the page's work. */
export const parseQuery = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=')
        return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      }),
  )

/** Resolves a page address, seen from the current page; null when app.json declares no such page. */
export const resolveRoute = (app: AppConfig, url: string, from = ''): Route | null => {
  const [address = '', query = ''] = url.split(/\?(.*)/s)
  const path = address.startsWith('/') ? address.slice(1) : new URL(address, `http://package/${from}`).pathname.slice(1)
  const clean = path.replace(/\.html$/, '')
  return pagesOf(app).includes(clean) ? { path: clean, query: parseQuery(query) } : null
}

export const tabPaths = (app: AppConfig): string[] => (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath)
