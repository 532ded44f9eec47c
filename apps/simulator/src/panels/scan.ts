import { readQr } from '../qr/read-qr'
import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { picturePixels } from '../runtime/picture'
import { button, fileField, hint, live, panel, row } from './panel'
import { siteCodes } from './site-codes'
import { both, label } from './words'

/** The text that a file stands for: of the QR code in a picture, or of a text file as it is. */
const textOf = async (file: File): Promise<string | undefined> =>
  file.type.startsWith('image/') ? readQr(await picturePixels(file)) : (await file.text()).trim() || undefined

/** What the next scan finds. */
export const scanPanel = (host: Host): HTMLElement => {
  const { controls } = host
  const field = h('input', { placeholder: both('scanText'), 'aria-label': both('scanText') })
  const unreadable = h('p', { class: 'notice', hidden: true }, label('scanUnreadable'))
  const give = (text: string) => {
    field.value = text
    controls.nextScan.set({ text })
  }
  const take = async (file: File) => {
    const text = await textOf(file).catch(() => undefined)
    unreadable.hidden = text !== undefined
    if (text !== undefined) give(text)
  }
  return panel(
    'scan',
    row(field),
    row(
      button('scanNext', () => controls.nextScan.set({ text: field.value }), 'main'),
      button('scanCancel', () => controls.nextScan.set({ cancel: true })),
    ),
    siteCodes(give),
    fileField('scanFile', 'image/*,.txt', (file) => void take(file)),
    unreadable,
    live(() => {
      const next = controls.nextScan.get()
      if (!next) return [hint(label('scanHint'))]
      return [
        'cancel' in next
          ? h('p', { class: 'notice' }, label('scanWillCancel'))
          : h('p', { class: 'notice' }, label('scanReady'), `：${next.text}`),
      ]
    }, controls.nextScan),
  )
}
