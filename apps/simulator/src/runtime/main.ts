import { drawPanels } from '../panels'
import type { Program, ServerInfo } from '../program'
import { createApplication, messageOf, recordProblem } from './application'
import { createAutomation } from './automation'
import { installCapsule } from './capsule'
import { drawBars } from './chrome'
import { createShiftedDate } from './clock'
import { createControls, currentPhoto } from './controls'
import { createDialogs } from './dialogs'
import { defineElements } from './elements'
import { createFiles } from './files'
import { createFramework } from './framework'
import type { Host } from './host'
import { createJournal, recordMissing } from './journal'
import { createKeptFiles } from './kept-files'
import { launch } from './launch'
import { createListeners } from './listeners'
import { createLogicConsole } from './logic-console'
import { createLoader } from './modules'
import { createPageLoads } from './page-loads'
import { createPages, type Pages } from './pages'
import { createPersonStorage } from './person-storage'
import { createPhone, effectiveTheme } from './phone'
import { followPhone } from './phone-changes'
import { pictureAddress } from './proxied'
import { installPull } from './refresh'
import { restart } from './restart'
import { share } from './share'
import { append } from './signal'
import { installStyles } from './styles'
import { watchTaps } from './tap-gesture'
import { installTouch } from './touch'
import { createWx } from './wx'
import type { WxMembers } from './wx/call'
import { createPermissions, openSettings } from './wx/permissions'
import { createPrivacy } from './wx/privacy'

declare global {
  var miniProgram: Program
  var simulatorServer: ServerInfo
}

/** So many setData calls stay in the log. */
const UPDATES_KEPT = 1000

const search = new URLSearchParams(location.search)
const program = globalThis.miniProgram
const server = globalThis.simulatorServer
const controls = createControls(search)
const journal = createJournal()
const logicConsole = createLogicConsole(journal)
const phone = createPhone(program, controls)
const application = createApplication((error) => report(error))
const loads = createPageLoads(search.get('content'))
const listeners = createListeners((error) => report(error))
const dialogs = createDialogs(phone.layer)
const files = createFiles(pictureAddress(server), createKeptFiles(controls.person))

/** An error of the mini-program's code: for the tester, and for the mini-program's own listeners. */
function report(error: unknown): void {
  recordProblem(journal, 'error', error)
  logicConsole.error?.(error)
  const message = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : messageOf(error)
  application.call('onError', message)
  listeners.emit('Error', { message, stack: error instanceof Error ? error.stack : '' })
}

let pages: Pages
const entry = program.app.entryPagePath ?? program.app.pages[0] ?? ''
const host: Host = {
  program,
  server,
  controls,
  journal,
  phone,
  dialogs,
  files,
  storage: createPersonStorage(controls.person),
  listeners,
  application,
  bars: {
    badges: new Map(),
    tabTexts: new Map(),
    tabIcons: new Map(),
    tabStyle: {},
    tabsHidden: false,
    titles: new WeakMap(),
    colours: new WeakMap(),
  },
  gesture: watchTaps(phone.screen),
  loads,
  pages: () => pages,
  launch: { path: entry, query: {}, scene: 1001, referrerInfo: {} },
  report,
}

const privacy = createPrivacy(host)
const permissions = createPermissions(host)
const wx = createWx(host, privacy, permissions)

const callWx = (members: WxMembers, name: string, options: object) => {
  const member = members[name]
  if (typeof member === 'function') member({ ...options, fail: (failure: object) => report(new Error(messageOf(failure))) })
}

defineElements({
  dialogs,
  address: files.address,
  wx: (name, options) => callWx(wx, name, options),
  photoFile: async () => {
    const photo = await currentPhoto(controls)
    return files.keep(photo.bytes, photo.mime)
  },
  person: () => controls.person,
  fontPixels: () => controls.font.get().pixels,
  share: (target) => void share(host, { from: 'button', target }),
  agreePrivacy: privacy.agree,
  openSettings: () => openSettings(host, permissions),
})

const setStyleTheme = installStyles(program.styles, effectiveTheme(program.app.darkmode === true, controls))

const framework = createFramework(
  program,
  () => {
    const { left, top } = phone.pages.getBoundingClientRect()
    const element = pages.current()?.element
    return { left, top, scrollLeft: element?.scrollLeft ?? 0, scrollTop: element?.scrollTop ?? 0 }
  },
  report,
  (component, element, bytes) => {
    const route =
      element?.closest<HTMLElement>('.sim-page')?.dataset.route ?? pages.making() ?? pages.current()?.route ?? component
    append(journal.updates, { route, component, bytes, at: Date.now() }, UPDATES_KEPT)
    loads.updated(route, bytes)
  },
)
const load = createLoader(program, framework.space, {
  wx,
  console: logicConsole,
  Date: createShiftedDate(controls.clockOffset.get),
  App: application.register,
  getApp: application.get,
  getCurrentPages: () => pages.stack().map(({ instance }) => instance),
  onCodeFromString: () => recordMissing(journal, 'new Function'),
})

/** When the mini-program was launched, until its first page is made: that page's load counts from then. */
let launchedAt: number | null = null
pages = createPages({
  program,
  framework,
  load,
  area: phone.pages,
  report,
  onMade: (route, element, start) => {
    loads.begin(route, element, launchedAt ?? start, launchedAt !== null)
    launchedAt = null
  },
})

const redraw = () =>
  drawBars(host, (item, index) => {
    const page = pages.current()
    if (page) pages.call(page, 'onTabItemTap', { index, pagePath: item.pagePath, text: item.text })
    callWx(wx, 'switchTab', { url: `/${item.pagePath}` })
  })
pages.front.watch(redraw)
phone.back.addEventListener('click', () => callWx(wx, 'navigateBack', {}))
followPhone(host, (theme) => {
  setStyleTheme(theme)
  redraw()
})
installTouch(phone.pages)
installPull(host)
installCapsule(host, { openSettings: () => void openSettings(host, permissions), restart: () => restart() })

addEventListener('error', (event) => report(event.error ?? event.message))
addEventListener('unhandledrejection', (event) => {
  recordProblem(journal, 'rejection', event.reason)
  application.call('onUnhandledRejection', { reason: event.reason, promise: event.promise })
  listeners.emit('UnhandledRejection', { reason: event.reason, promise: event.promise })
})

window.simulator = createAutomation(host, privacy, permissions)
drawPanels(host, { privacy, permissions })

try {
  launchedAt = performance.now()
  launch(host, load, search)
  window.simulator.ready = true
  document.documentElement.dataset.ready = '1'
} catch (error) {
  report(error)
  document.documentElement.dataset.ready = 'failed'
}
