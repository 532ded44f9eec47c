import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { placeAt, placeById, places } from '../runtime/places'
import { button, hint, live, panel, row, tick } from './panel'
import { both, label } from './words'

/** Where the phone is. */
export const placePanel = ({ controls }: Host): HTMLElement => {
  const { place } = controls
  const list = h(
    'select',
    { 'aria-label': both('district') },
    ...places.map(({ id, city, name }) => h('option', { value: id }, `${city} ${name}`)),
    h('option', { value: 'point', hidden: true }, '自定坐标'),
  )
  list.addEventListener('change', () => place.set(placeById(list.value) ?? place.get()))
  const degrees = (word: 'latitude' | 'longitude') => h('input', { type: 'number', step: 'any', 'aria-label': both(word) })
  const [latitude, longitude] = [degrees('latitude'), degrees('longitude')]
  const bad = h('p', { class: 'notice', hidden: true }, label('pointBad'))
  const usePoint = () => {
    const point = placeAt(latitude.valueAsNumber, longitude.valueAsNumber)
    bad.hidden = point !== null
    if (point) place.set(point)
  }
  const fill = () => {
    const now = place.get()
    list.value = now.id
    latitude.value = String(now.latitude)
    longitude.value = String(now.longitude)
  }
  place.watch(fill)
  fill()
  return panel(
    'place',
    row(list),
    row(latitude, longitude, button('point', usePoint)),
    bad,
    tick('locationOff', controls.locationService, true),
    live(() => [hint(place.get().address || '—')], place),
  )
}
