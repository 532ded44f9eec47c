import { append, type Signal, signal } from './signal'

export interface RequestEntry {
  kind: 'request' | 'upload' | 'download'
  method: string
  /** As the mini-program wrote it. */
  url: string
  /** HTTP status, or 0 when there was no answer. */
  status: number
  ms: number
  at: number
  /** `errMsg` of a failed call. */
  failure?: string
}

export interface Problem {
  kind: 'error' | 'rejection'
  message: string
  stack?: string
  at: number
}

export interface LogEntry {
  level: string
  text: string
  at: number
}

export interface ShareCard {
  title: string
  path: string
  imageUrl?: string
}

/** A picture that the mini-program saved to the photo album. */
export interface AlbumEntry {
  dataUrl: string
  mime: string
  bytes: number
  width: number
  height: number
}

/** Everything that QA may want to see afterwards. */
export interface Journal {
  requests: Signal<readonly RequestEntry[]>
  problems: Signal<readonly Problem[]>
  logs: Signal<readonly LogEntry[]>
  /** Names of wx members that the mini-program read and the simulator does not have. */
  missing: Signal<readonly string[]>
  album: Signal<readonly AlbumEntry[]>
  shares: Signal<readonly ShareCard[]>
  clipboard: Signal<string>
}

export const createJournal = (): Journal => ({
  requests: signal<readonly RequestEntry[]>([]),
  problems: signal<readonly Problem[]>([]),
  logs: signal<readonly LogEntry[]>([]),
  missing: signal<readonly string[]>([]),
  album: signal<readonly AlbumEntry[]>([]),
  shares: signal<readonly ShareCard[]>([]),
  clipboard: signal(''),
})

export const recordMissing = (journal: Journal, name: string): void => {
  if (!journal.missing.get().includes(name)) append(journal.missing, name)
}
