import { currentPhoto } from '../runtime/controls'
import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { drawPhoto, readPicture } from '../runtime/picture'
import { button, bytesOf, fileField, hint, live, panel, row } from './panel'
import { label } from './words'

/** What the camera gives. */
export const photoPanel = ({ controls }: Host): HTMLElement => {
  const problem = h('p', { class: 'notice', hidden: true }, label('photoBad'))
  const take = (file: File) =>
    readPicture(file, file.name).then(
      (picture) => {
        problem.hidden = true
        controls.photo.set(picture)
      },
      () => {
        problem.hidden = false
      },
    )
  void currentPhoto(controls)
  return panel(
    'photo',
    live(
      () => {
        const photo = controls.photo.get()
        if (!photo) return []
        return [
          h('img', { class: 'photo', src: photo.dataUrl, alt: photo.name }),
          hint(`${photo.width}×${photo.height} · ${bytesOf(photo.bytes.length)}`),
          ...(controls.photoCancelled.get() ? [h('p', { class: 'notice' }, label('photoWillCancel'))] : []),
        ]
      },
      controls.photo,
      controls.photoCancelled,
    ),
    row(
      button('photoNew', () => void drawPhoto().then(controls.photo.set)),
      button('photoCancel', () => controls.photoCancelled.set(true)),
    ),
    fileField('photoFile', 'image/*', (file) => void take(file)),
    problem,
  )
}
