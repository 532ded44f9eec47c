import type { EventCode, SandboxScannables, SiteCode } from '@tanpuhui/contract'
import { h } from '../runtime/dom'
import { both, label, type Word } from './words'

/** Something to scan: how the list names it, what tells it apart there, and its text now. */
interface Scannable {
  name: string
  key: string
  text: string
}

const ask = async <Answer>(path: string): Promise<Answer> => {
  const response = await fetch(`/proxy/sandbox/${path}`)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Answer
}

const names = (...words: { zh: string }[]): string => words.map(({ zh }) => zh).join(' · ')

const sites = async (): Promise<Scannable[]> =>
  (await ask<SiteCode[]>('site-codes')).map(({ site, code }) => ({
    name: names(site.name, site.districtName, site.behaviourName),
    key: `site/${site.code}`,
    text: code,
  }))

const events = async (): Promise<Scannable[]> =>
  (await ask<EventCode[]>('event-codes')).map(({ event, code }) => ({
    name: names(event.name, event.place),
    key: `event/${event.code}`,
    text: code,
  }))

const documents = async (): Promise<[certificates: Scannable[], vouchers: Scannable[]]> => {
  const { certificates, vouchers } = await ask<SandboxScannables>('scannables')
  return [
    certificates.map(({ serial, holder, text }) => ({ name: `${serial} · ${holder}`, key: serial, text })),
    vouchers.map(({ code, title, holder, text }) => ({
      name: `${code} · ${title.zh} · ${holder}`,
      key: `voucher/${code}`,
      text,
    })),
  ]
}

/** Where there are none, or the server does not say, nothing is listed. */
const quietly = <Answer>(asked: Promise<Answer>, none: Answer): Promise<Answer> => asked.catch(() => none)

/** What there is to scan now, by kind. Codes of screens change every minute, so they are asked for whenever the list is opened or used. */
const fetchAll = async (): Promise<[Word, Scannable[]][]> => {
  const [ofSites, ofEvents, [certificates, vouchers]] = await Promise.all([
    quietly(sites(), []),
    quietly(events(), []),
    quietly(documents(), [[], []]),
  ])
  return [
    ['siteCodes', ofSites],
    ['eventCodes', ofEvents],
    ['certificates', certificates],
    ['vouchers', vouchers],
  ]
}

/** A list of what can be scanned at the running server; `give` gets the text of what was chosen. */
export const siteCodes = (give: (text: string) => void): HTMLElement => {
  const list = h('select', { 'aria-label': both('siteCodes') }, h('option', { value: '' }, both('siteChoose')))
  const absent = h('p', { class: 'hint', hidden: true }, label('siteNone'))
  const fill = async () => {
    const kinds = (await fetchAll()).filter(([, all]) => all.length > 0)
    absent.hidden = kinds.length > 0
    const chosen = list.value
    list.replaceChildren(
      h('option', { value: '' }, both('siteChoose')),
      ...kinds.map(([word, all]) =>
        h(
          'optgroup',
          { label: both(word) },
          ...all.map(({ name, key }) => h('option', { value: key, selected: key === chosen }, name)),
        ),
      ),
    )
    return kinds.flatMap(([, all]) => all)
  }
  list.addEventListener('change', async () => {
    if (!list.value) return
    const chosen = list.value
    const found = (await fill()).find(({ key }) => key === chosen)
    if (found) give(found.text)
  })
  list.addEventListener('focus', () => void fill())
  void fill()
  return h('div', {}, h('label', { class: 'field' }, label('siteCodes'), list), absent)
}
