import type { Host } from './host'
import { append } from './signal'

export interface ShareSource {
  from: 'menu' | 'button'
  target?: { id: string; dataset: Record<string, unknown> }
}

interface ShareAnswer {
  title?: string
  path?: string
  imageUrl?: string
}

/** Asks the page for its card, as when a person forwards it to a friend. */
export const share = (host: Host, source: ShareSource): void => {
  const page = host.pages().current()
  if (!page) return
  const { title, path, imageUrl } = (host.pages().call(page, 'onShareAppMessage', source) ?? {}) as ShareAnswer
  const query = new URLSearchParams(page.query).toString()
  append(host.journal.shares, {
    title: title ?? page.config.navigationBarTitleText ?? '',
    path: (path ?? `/${page.route}${query ? `?${query}` : ''}`).replace(/^(?!\/)/, '/'),
    imageUrl: imageUrl ? host.files.address(imageUrl) : undefined,
  })
  host.dialogs.toast({ title: '已生成转发卡片' })
}
