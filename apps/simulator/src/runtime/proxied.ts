import type { ServerInfo } from '../program'

/** Where the page reaches the BFF for a call of wx.request and its like: same path, behind the simulator's proxy. */
export const proxied = (url: string): string => {
  const { pathname, search } = new URL(url)
  return `/proxy${pathname}${search}`
}

/** Pictures of the BFF come through the proxy; those of other hosts are loaded from there, as a phone does. */
export const pictureAddress =
  ({ origins }: ServerInfo) =>
  (url: string): string => {
    const absolute = new URL(url, 'https://localhost').href
    return origins.includes(new URL(absolute).origin) ? proxied(absolute) : absolute
  }
