import { currentPhoto } from '../runtime/controls'
import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { drawPhoto, readPicture } from '../runtime/picture'
import { button, live, none, panel, row } from './panel'
import { both, label } from './words'

/** What the camera gives. */
export const photoPanel = ({ controls }: Host): HTMLElement => {
  const problem = h('p', { class: 'bad', hidden: true }, label('photoBad'))
  const file = h('input', { type: 'file', accept: 'image/*', 'aria-label': both('photoFile') })
  file.addEventListener('change', () => {
    const chosen = file.files?.[0]
    if (!chosen) return
    readPicture(chosen, chosen.name).then(
      (picture) => {
        problem.hidden = true
        controls.photo.set(picture)
      },
      () => {
        problem.hidden = false
      },
    )
  })
  void currentPhoto(controls)
  return panel(
    'photo',
    false,
    live(
      () => {
        const photo = controls.photo.get()
        if (!photo) return []
        return [
          h('img', { class: 'photo', src: photo.dataUrl, alt: photo.name }),
          h('p', { class: 'hint' }, `${photo.width}×${photo.height} · ${photo.bytes.length} B`),
          ...(controls.photoCancelled.get() ? [h('p', {}, label('photoWillCancel'))] : []),
        ]
      },
      controls.photo,
      controls.photoCancelled,
    ),
    row(
      button('photoNew', () => void drawPhoto().then(controls.photo.set)),
      button('photoCancel', () => controls.photoCancelled.set(true)),
    ),
    row(h('label', {}, label('photoFile'), ' ', file)),
    problem,
  )
}

/** Pictures that the mini-program saved. */
export const albumPanel = ({ journal }: Host): HTMLElement =>
  panel(
    'album',
    false,
    live(() => {
      const pictures = journal.album.get()
      if (pictures.length === 0) return [none()]
      const links = pictures.map(({ dataUrl, mime, width, height }, index) => {
        const extension = mime.split('/')[1] ?? 'png'
        const image = h('img', { src: dataUrl, alt: `${width}×${height}` })
        return h('a', { href: dataUrl, download: `album-${index + 1}.${extension}`, title: both('open') }, image)
      })
      return [h('div', { class: 'album' }, ...links)]
    }, journal.album),
  )
