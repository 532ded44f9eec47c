import { h } from './dom'

export interface ModalOptions {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
  editable?: boolean
  placeholderText?: string
}

export interface ModalAnswer {
  confirm: boolean
  cancel: boolean
  content: string | null
}

export interface ToastOptions {
  title: string
  icon?: string
  /** Milliseconds; a toast without end is a loading mark. */
  duration?: number
  mask?: boolean
}

/** What WeChat draws over the pages. Each promise settles when the person has answered. */
export interface Dialogs {
  /** An aborted `dismiss` closes it as if cancelled. */
  modal: (options: ModalOptions, dismiss?: AbortSignal) => Promise<ModalAnswer>
  /** The tapped index, or -1 for cancel. */
  sheet: (items: readonly string[], title?: string) => Promise<number>
  /** A bottom sheet with a form; `read` gives its value. Null for cancel. */
  form: <T>(title: string, body: HTMLElement, read: () => T) => Promise<T | null>
  /** A bottom window in which the person allows or refuses; null for refusal. */
  consent: <T>(title: string, body: HTMLElement, read: () => T) => Promise<T | null>
  /** Full-screen pictures; ends when closed. */
  viewer: (addresses: readonly string[], current: number) => Promise<void>
  toast: (options: ToastOptions) => void
  hideToast: () => void
  /** Removes everything, as when a mini-program is left. */
  clear: () => void
}

const ICONS: Record<string, string> = { success: '✓', error: '✕', loading: '◌' }

export const createDialogs = (layer: HTMLElement): Dialogs => {
  let toastTimer: ReturnType<typeof setTimeout> | undefined
  let toast: HTMLElement | undefined

  const hideToast = () => {
    clearTimeout(toastTimer)
    toast?.remove()
    toast = undefined
  }
  /** Shows `body` on a mask until `done` is called; a tap beside it counts as `aside`. */
  const open = <T>(kind: string, label: string, build: (done: (answer: T) => void) => HTMLElement, aside?: T): Promise<T> =>
    new Promise((resolve) => {
      const mask = h('div', { class: `mask mask-${kind}` })
      const done = (answer: T) => {
        mask.remove()
        resolve(answer)
      }
      const body = build(done)
      body.setAttribute('role', 'dialog')
      body.setAttribute('aria-modal', 'true')
      body.setAttribute('aria-label', label)
      mask.append(body)
      if (aside !== undefined) mask.addEventListener('click', (event) => event.target === mask && done(aside))
      layer.append(mask)
    })

  const modal: Dialogs['modal'] = (options, dismiss) =>
    open<ModalAnswer>('modal', options.title || options.content || '提示', (done) => {
      dismiss?.addEventListener('abort', () => done({ confirm: false, cancel: true, content: null }))
      const field = options.editable
        ? h('input', { class: 'modal-field', placeholder: options.placeholderText ?? '', value: options.content ?? '' })
        : undefined
      const answer = (confirm: boolean) => () =>
        done({ confirm, cancel: !confirm, content: confirm && field ? field.value : null })
      return h(
        'div',
        { class: 'modal' },
        options.title && h('h2', {}, options.title),
        field ?? h('p', {}, options.content ?? ''),
        h(
          'div',
          { class: 'modal-actions' },
          options.showCancel !== false && h('button', { type: 'button', onclick: answer(false) }, options.cancelText || '取消'),
          h('button', { type: 'button', class: 'strong', onclick: answer(true) }, options.confirmText || '确定'),
        ),
      )
    })

  return {
    modal,
    sheet: (items, title = '请选择') =>
      open<number>(
        'sheet',
        title,
        (done) =>
          h(
            'div',
            { class: 'sheet' },
            h(
              'div',
              { class: 'sheet-items' },
              ...items.map((item, index) => h('button', { type: 'button', onclick: () => done(index) }, item)),
            ),
            h('button', { type: 'button', class: 'sheet-cancel', onclick: () => done(-1) }, '取消'),
          ),
        -1,
      ),
    form: <T>(title: string, body: HTMLElement, read: () => T) =>
      open<T | null>(
        'sheet',
        title,
        (done) =>
          h(
            'div',
            { class: 'sheet sheet-form' },
            h(
              'div',
              { class: 'sheet-head' },
              h('button', { type: 'button', onclick: () => done(null) }, '取消'),
              h('span', {}, title),
              h('button', { type: 'button', class: 'strong', onclick: () => done(read()) }, '确定'),
            ),
            body,
          ),
        null,
      ),
    consent: <T>(title: string, body: HTMLElement, read: () => T) =>
      open<T | null>('sheet', title, (done) =>
        h(
          'div',
          { class: 'sheet sheet-consent' },
          h('h2', {}, title),
          body,
          h(
            'div',
            { class: 'consent-actions' },
            h('button', { type: 'button', onclick: () => done(null) }, '拒绝'),
            h('button', { type: 'button', class: 'allow', onclick: () => done(read()) }, '允许'),
          ),
        ),
      ),
    viewer: (addresses, current) =>
      open<void>('viewer', '图片预览', (done) => {
        const items = addresses.map((src) => h('img', { src, alt: '' }))
        const box = h('div', { class: 'viewer' }, ...items, h('button', { type: 'button', onclick: () => done() }, '关闭'))
        requestAnimationFrame(() => items[current]?.scrollIntoView({ inline: 'center' }))
        return box
      }),
    toast: ({ title, icon = 'success', duration = 1500, mask }) => {
      hideToast()
      const glyph = ICONS[icon]
      toast = h(
        'div',
        { class: `toast-holder${mask ? ' masking' : ''}` },
        h(
          'div',
          { class: 'toast', role: 'status' },
          glyph && h('span', { class: `toast-icon toast-${icon}`, 'aria-hidden': 'true' }, glyph),
          h('span', {}, title),
        ),
      )
      layer.append(toast)
      if (Number.isFinite(duration)) toastTimer = setTimeout(hideToast, duration)
    },
    hideToast,
    clear: () => {
      hideToast()
      layer.replaceChildren()
    },
  }
}
