import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { live, newest, none, panel } from './panel'
import { both } from './words'

/** Pictures that the mini-program saved. */
export const albumPanel = ({ journal }: Host): HTMLElement =>
  panel(
    'album',
    live(() => {
      const pictures = newest(journal.album.get())
      if (pictures.length === 0) return [none()]
      const links = pictures.map(({ dataUrl, mime, width, height }, index) => {
        const extension = mime.split('/')[1] ?? 'png'
        const image = h('img', { src: dataUrl, alt: `${width}×${height}` })
        return h('a', { href: dataUrl, download: `album-${index + 1}.${extension}`, title: both('open') }, image)
      })
      return [h('div', { class: 'album' }, ...links)]
    }, journal.album),
  )
