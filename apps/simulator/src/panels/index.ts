import { h } from '../runtime/dom'
import type { Host } from '../runtime/host'
import { scanPanel, signInPanel, stepsPanel } from './people'
import { albumPanel, photoPanel } from './pictures'
import { consolePanel, problemsPanel, requestsPanel, sharesPanel, sizesPanel, storagePanel } from './records'
import { systemHead } from './system'

const panels = [
  signInPanel,
  scanPanel,
  photoPanel,
  albumPanel,
  stepsPanel,
  sharesPanel,
  requestsPanel,
  problemsPanel,
  storagePanel,
  consolePanel,
  sizesPanel,
]

/** Puts the phone and the tester's side into the page. */
export const drawPanels = (host: Host): void => {
  const side = h('aside', { class: 'panels', 'aria-label': '测试面板 Test panels' }, ...panels.map((draw) => draw(host)))
  document.body.append(
    h('div', { class: 'bench-page' }, systemHead(host), h('main', { class: 'bench' }, host.phone.screen, side)),
  )
}
