import type { Host } from './host'
import type { Page } from './pages'
import { append } from './signal'

export interface ShareSource {
  from: 'menu' | 'button'
  target?: { id: string; dataset: Record<string, unknown> }
}

interface ShareAnswer {
  title?: string
  path?: string
  imageUrl?: string
  /** A later answer that takes the place of this one, when it comes within three seconds. */
  promise?: Promise<ShareAnswer>
}

interface TimelineAnswer {
  title?: string
  query?: string
  imageUrl?: string
}

const PATIENCE = 3000

const queryOf = (page: Page): string =>
  Object.entries(page.query)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')

const addressOf = (route: string, query: string): string => `/${route}${query ? `?${query}` : ''}`

/** Asks the page for its card, as when a person forwards it to a friend. */
export const share = async (host: Host, source: ShareSource): Promise<void> => {
  const page = host.pages().current()
  if (!page) return
  const first = (host.pages().call(page, 'onShareAppMessage', source) ?? {}) as ShareAnswer
  const late = new Promise<ShareAnswer>((resolve) => setTimeout(() => resolve(first), PATIENCE))
  const { title, path, imageUrl } = first.promise
    ? await Promise.race([first.promise, late]).catch((error: unknown) => {
        host.report(error)
        return first
      })
    : first
  append(host.journal.shares, {
    to: 'friend',
    title: title ?? host.program.app.window?.navigationBarTitleText ?? '',
    path: (path ?? addressOf(page.route, queryOf(page))).replace(/^(?!\/)/, '/'),
    imageUrl: imageUrl ? host.files.address(imageUrl) : undefined,
  })
  host.dialogs.toast({ title: '已生成转发卡片' })
}

/** Asks the page for its line in the person's moments. Without an answer WeChat shows the mini-program's own name. */
export const shareToTimeline = (host: Host): void => {
  const page = host.pages().current()
  if (!page) return
  const { title, query, imageUrl } = (host.pages().call(page, 'onShareTimeline') ?? {}) as TimelineAnswer
  append(host.journal.shares, {
    to: 'timeline',
    title: title ?? host.program.app.window?.navigationBarTitleText ?? '',
    path: addressOf(page.route, query ?? queryOf(page)),
    imageUrl: imageUrl ? host.files.address(imageUrl) : undefined,
  })
  host.dialogs.toast({ title: '已生成朋友圈卡片' })
}
