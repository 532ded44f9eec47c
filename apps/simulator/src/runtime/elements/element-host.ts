import type { Dialogs } from '../dialogs'

/** What the built-in elements need of the phone. */
export interface ElementHost {
  dialogs: Dialogs
  /** An address that the browser can load for a path of the mini-program. */
  address: (path: string) => string
  /** Runs a wx function for its effect; failures show in the journal only. */
  wx: (name: string, options: object) => void
  /** Keeps the tester's current picture as a file of the phone and answers its path. */
  photoFile: () => Promise<string>
  person: () => string
  /** WeChat's own font size, in pixels. */
  fontPixels: () => number
  share: (button: { id: string; dataset: Record<string, unknown> }) => void
  agreePrivacy: () => void
  openSettings: () => Promise<Record<string, boolean>>
}
