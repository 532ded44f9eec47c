import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { kept } from '../runtime/kept'
import type { Permissions } from '../runtime/wx/permissions'
import type { Privacy } from '../runtime/wx/privacy'
import { albumPanel } from './album'
import { clockPanel } from './clock'
import { head } from './head'
import { jumpsPanel } from './jumps'
import { consolePanel } from './logs'
import { loadsPanel, sizesPanel, updatesPanel } from './measures'
import { networkPanel } from './network'
import { SHOWN } from './panel'
import { permissionsPanel } from './permissions'
import { personPanel } from './person'
import { photoPanel } from './photo'
import { placePanel } from './place'
import { alarm, problemsPanel } from './problems'
import { requestsPanel } from './requests'
import { scanPanel } from './scan'
import { sharesPanel } from './shares'
import { stepsPanel } from './steps'
import { storagePanel } from './storage'
import { subscribePanel } from './subscribe'
import { label } from './words'

const SIDES = ['drive', 'records', 'performance'] as const
type Side = (typeof SIDES)[number]

/** Puts the phone and the tester's side into the page. */
export const drawPanels = (host: Host, { privacy, permissions }: { privacy: Privacy; permissions: Permissions }): void => {
  const chosen = kept<Side>('side', 'drive', (stored) => SIDES.find((side) => side === stored))
  const cards: Record<Side, HTMLElement[]> = {
    drive: [
      personPanel(host),
      networkPanel(host),
      scanPanel(host),
      stepsPanel(host),
      photoPanel(host),
      placePanel(host),
      permissionsPanel(host, privacy, permissions),
      clockPanel(host),
      subscribePanel(host),
      jumpsPanel(host),
    ],
    records: [
      problemsPanel(host),
      requestsPanel(host),
      storagePanel(host),
      sharesPanel(host),
      albumPanel(host),
      consolePanel(host),
    ],
    performance: [loadsPanel(host), updatesPanel(host), sizesPanel(host)],
  }
  const tabs = SIDES.map((side) =>
    h(
      'button',
      { type: 'button', role: 'tab', id: `tab-${side}`, 'aria-controls': `side-${side}`, onclick: () => chosen.set(side) },
      label(side),
    ),
  )
  const sides = SIDES.map((side) =>
    h(
      'div',
      { id: `side-${side}`, class: `side side-${side}`, role: 'tabpanel', 'aria-labelledby': `tab-${side}` },
      ...cards[side],
    ),
  )
  const show = () => {
    SIDES.forEach((side, index) => {
      const current = side === chosen.get()
      tabs[index]?.setAttribute('aria-selected', String(current))
      const box = sides[index]
      if (box) box.hidden = !current
    })
    dispatchEvent(new Event(SHOWN))
  }
  chosen.watch(show)
  const showProblems = () => {
    chosen.set('records')
    sides[1]?.scrollIntoView({ block: 'nearest' })
  }
  document.body.append(
    h(
      'div',
      { class: 'bench-page' },
      h('div', { class: 'bench-top' }, head(host), alarm(host, showProblems)),
      h(
        'main',
        { class: 'bench' },
        h('div', { class: 'stage' }, host.phone.screen),
        h(
          'aside',
          { class: 'panels', 'aria-label': '测试面板 Test panels' },
          h('div', { class: 'tabs', role: 'tablist' }, ...tabs),
          ...sides,
        ),
      ),
    ),
  )
  show()
}
