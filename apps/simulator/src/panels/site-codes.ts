import type { SiteCode } from '@tanpuhui/contract'
import { h } from '../runtime/dom'
import { both, label } from './words'

const nameOf = ({ name, districtName, behaviourName }: SiteCode['site']): string =>
  [name, districtName, behaviourName].map(({ zh }) => zh).join(' · ')

/** Codes change every minute, so they are fetched whenever the list is opened or used. */
const fetchCodes = async (): Promise<SiteCode[]> => {
  const response = await fetch('/proxy/sandbox/site-codes')
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as SiteCode[]
}

/** A list of the sites of the running server; `give` gets the code that the chosen site's screen shows now. */
export const siteCodes = (give: (code: string) => void): HTMLElement => {
  const list = h('select', { 'aria-label': both('siteCodes') }, h('option', { value: '' }, both('siteChoose')))
  const absent = h('p', { class: 'hint', hidden: true }, label('siteNone'))
  const fill = async () => {
    const codes = await fetchCodes().catch(() => [])
    absent.hidden = codes.length > 0
    const chosen = list.value
    list.replaceChildren(
      h('option', { value: '' }, both('siteChoose')),
      ...codes.map(({ site }) => h('option', { value: site.code, selected: site.code === chosen }, nameOf(site))),
    )
    return codes
  }
  list.addEventListener('change', async () => {
    if (!list.value) return
    const chosen = list.value
    const found = (await fill()).find(({ site }) => site.code === chosen)
    if (found) give(found.code)
  })
  list.addEventListener('focus', () => void fill())
  void fill()
  return h('div', {}, h('label', { class: 'field' }, label('siteCodes'), list), absent)
}
