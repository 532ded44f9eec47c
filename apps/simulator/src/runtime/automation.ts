import type { PackageSize } from '../program'
import type { SubscribeMode } from './controls'
import { fontById } from './font-sizes'
import type { Host } from './host'
import type {
  AlbumEntry,
  JumpEntry,
  LogEntry,
  Problem,
  RequestEntry,
  ScreenState,
  SentFile,
  ShareCard,
  SubscriptionEntry,
  UpdateEntry,
} from './journal'
import { networkById, networks } from './network-state'
import type { LongTask, PageLoad } from './page-loads'
import { drawPhoto, readPicture } from './picture'
import { placeAt, placeById } from './places'
import { reset, restart } from './restart'
import { withSteps } from './steps'
import type { Permissions } from './wx/permissions'
import type { Privacy } from './wx/privacy'

/** The handle for end-to-end tests, as `window.simulator`. Every answer can pass through JSON. */
export interface Automation {
  /** Whether the mini-program has booted; `data-ready="1"` on the document says the same. */
  ready: boolean
  /** The page in front, its query, and the routes of the whole stack. */
  currentPage: () => { route: string; query: Record<string, string>; stack: string[] } | null
  /** Answers the next (or the waiting) wx.scanCode; null for a person who cancels. */
  scan: (text: string | null) => void
  /** Becomes another person, with that person's own storage; the mini-program starts anew. Wait for `data-ready`. */
  signIn: (name: string) => void
  /** WeChat's session key runs out, until the next wx.login. */
  expireSession: () => void
  /** Sets the camera's picture: a data URL, or a new random one; null makes the person cancel the next time. */
  photo: (dataUrl?: string | null) => Promise<void>
  /** One of the states of `network-state.ts`, by id: wifi, 4g, slow, offline, reset, every-other, answer-lost, timeout, server-error. */
  setNetwork: (id: string) => void
  setOnline: (online: boolean) => void
  setTheme: (theme: 'light' | 'dark') => void
  /** small, standard, large, larger or care; the mini-program starts anew. Wait for `data-ready`. */
  setFontSize: (id: string) => void
  /** Steps of today, or of a day so many days ago (at most 30). */
  setSteps: (steps: number, daysAgo?: number) => void
  /** A district's code, or a point in degrees. */
  setPlace: (place: string | { latitude: number; longitude: number }) => void
  setLocationService: (on: boolean) => void
  /** The answer to a permission, as if given before; null forgets it. */
  setPermission: (scope: string, allowed: boolean | null) => void
  agreePrivacy: () => void
  setSubscribe: (mode: SubscribeMode) => void
  /** How far the phone's clock runs from the computer's, in milliseconds. */
  setClock: (offset: number) => void
  /** Opens a page as from a shared card: the mini-program starts anew there. */
  open: (page: string) => void
  /** A phone as out of the box. Wait for `data-ready`. */
  reset: () => void
  errors: () => readonly Problem[]
  requests: () => readonly RequestEntry[]
  updates: () => readonly UpdateEntry[]
  /** How each page came to its first content, oldest first. */
  loads: () => readonly PageLoad[]
  longTasks: () => readonly LongTask[]
  /** Sizes of the built packages. */
  packages: () => readonly PackageSize[]
  missing: () => readonly string[]
  logs: () => readonly LogEntry[]
  album: () => readonly AlbumEntry[]
  shares: () => readonly ShareCard[]
  sentFiles: () => readonly SentFile[]
  jumps: () => readonly JumpEntry[]
  subscriptions: () => readonly SubscriptionEntry[]
  clipboard: () => string
  screen: () => ScreenState
  storage: () => Record<string, unknown>
}

declare global {
  interface Window {
    simulator: Automation
  }
}

const known = <T>(found: T | null | undefined, asked: unknown): T => {
  if (found === undefined || found === null) throw new Error(`the simulator does not know ${JSON.stringify(asked)}`)
  return found
}

export const createAutomation = (
  { controls, journal, loads, pages, program, storage }: Host,
  privacy: Privacy,
  permissions: Permissions,
): Automation => ({
  ready: false,
  currentPage: () => {
    const page = pages().current()
    const stack = pages().stack()
    return page ? { route: page.route, query: page.query, stack: stack.map(({ route }) => route) } : null
  },
  scan: (text) => controls.nextScan.set(text === null ? { cancel: true } : { text }),
  signIn: (name) => restart({ person: name }),
  expireSession: () => controls.sessionExpired.set(true),
  photo: async (dataUrl) => {
    if (dataUrl === null) return controls.photoCancelled.set(true)
    controls.photo.set(dataUrl ? await readPicture(await (await fetch(dataUrl)).blob(), 'photo') : await drawPhoto())
  },
  setNetwork: (id) => controls.network.set(known(networkById(id), id)),
  setOnline: (online) => controls.network.set(online ? networks[0] : known(networkById('offline'), 'offline')),
  setTheme: (theme) => controls.theme.set(theme),
  setFontSize: (id) => controls.font.set(known(fontById(id), id)),
  setSteps: (steps, daysAgo = 0) => {
    const list = controls.steps.get()
    controls.steps.set(withSteps(list, list.length - 1 - daysAgo, steps))
  },
  setPlace: (place) =>
    controls.place.set(known(typeof place === 'string' ? placeById(place) : placeAt(place.latitude, place.longitude), place)),
  setLocationService: (on) => controls.locationService.set(on),
  setPermission: (scope, allowed) => permissions.set(scope, allowed ?? undefined),
  agreePrivacy: privacy.agree,
  setSubscribe: (mode) => controls.subscribe.set(mode),
  setClock: (offset) => controls.clockOffset.set(offset),
  open: (page) => restart({ page }),
  reset,
  errors: () => journal.problems.get(),
  requests: () => journal.requests.get(),
  updates: () => journal.updates.get(),
  loads: () => loads.all.get(),
  longTasks: () => loads.longTasks.get(),
  packages: () => program.sizes,
  missing: () => journal.missing.get(),
  logs: () => journal.logs.get(),
  album: () => journal.album.get(),
  shares: () => journal.shares.get(),
  sentFiles: () => journal.sentFiles.get(),
  jumps: () => journal.jumps.get(),
  subscriptions: () => journal.subscriptions.get(),
  clipboard: () => journal.clipboard.get(),
  screen: () => journal.screen.get(),
  storage: () => Object.fromEntries(storage.keys().map((key) => [key, storage.get(key)])),
})
