import type { Host } from './host'
import type { AlbumEntry, LogEntry, Problem, RequestEntry, ShareCard } from './journal'
import { drawPhoto, readPicture } from './picture'
import { restart } from './restart'

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
  /** Sets the camera's picture: a data URL, or a new random one; null makes the person cancel the next time. */
  photo: (dataUrl?: string | null) => Promise<void>
  setOnline: (online: boolean) => void
  setTheme: (theme: 'light' | 'dark') => void
  setSteps: (steps: number) => void
  /** Opens a page as from a shared card: the mini-program starts anew there. */
  open: (page: string) => void
  errors: () => readonly Problem[]
  requests: () => readonly RequestEntry[]
  missing: () => readonly string[]
  logs: () => readonly LogEntry[]
  album: () => readonly AlbumEntry[]
  shares: () => readonly ShareCard[]
  clipboard: () => string
  storage: () => Record<string, unknown>
}

declare global {
  interface Window {
    simulator: Automation
  }
}

export const createAutomation = ({ controls, journal, pages, storage }: Host): Automation => ({
  ready: false,
  currentPage: () => {
    const page = pages().current()
    const stack = pages().stack()
    return page ? { route: page.route, query: page.query, stack: stack.map(({ route }) => route) } : null
  },
  scan: (text) => controls.nextScan.set(text === null ? { cancel: true } : { text }),
  signIn: (name) => restart({ person: name }),
  photo: async (dataUrl) => {
    if (dataUrl === null) return controls.photoCancelled.set(true)
    controls.photo.set(dataUrl ? await readPicture(await (await fetch(dataUrl)).blob(), 'photo') : await drawPhoto())
  },
  setOnline: (online) => controls.online.set(online),
  setTheme: (theme) => controls.theme.set(theme),
  setSteps: (steps) => controls.steps.set(steps),
  open: (page) => restart({ page }),
  errors: () => journal.problems.get(),
  requests: () => journal.requests.get(),
  missing: () => journal.missing.get(),
  logs: () => journal.logs.get(),
  album: () => journal.album.get(),
  shares: () => journal.shares.get(),
  clipboard: () => journal.clipboard.get(),
  storage: () => Object.fromEntries(storage.keys().map((key) => [key, storage.get(key)])),
})
