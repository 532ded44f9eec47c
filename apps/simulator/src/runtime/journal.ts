import { append, type Signal, signal } from './signal'

export interface RequestEntry {
  kind: 'request' | 'upload' | 'download'
  method: string
  /** As the mini-program wrote it. */
  url: string
  /** Route of the page in front when it was sent. */
  route: string
  /** HTTP status, or 0 when there was no answer. */
  status: number
  ms: number
  at: number
  /** Bytes of the answer's body. */
  bytes: number
  /** What was sent and what came back, as text, each cut at a few thousand characters. */
  sent: string
  received: string
  /** `errMsg` of a failed call. */
  failure?: string
}

/** One crossing from the logic layer to the view. */
export interface UpdateEntry {
  /** Route of the page that it belongs to. */
  route: string
  /** Path of the component whose setData it was. */
  component: string
  /** Bytes of its JSON. */
  bytes: number
  at: number
}

export interface Problem {
  /** `missing`: a wx member that the simulator lacks; `argument`: an argument that WeChat refuses. */
  kind: 'error' | 'rejection' | 'missing' | 'argument'
  message: string
  stack?: string
  at: number
}

export interface LogEntry {
  level: string
  text: string
  at: number
}

/** What a person sent on: a card to a friend or to their moments, or a picture to a friend. */
export interface ShareCard {
  to: 'friend' | 'timeline' | 'picture'
  title: string
  /** Where the card leads, with its query; empty for a picture, which leads nowhere. */
  path: string
  imageUrl?: string
}

/** A file that a person sent to a chat. */
export interface SentFile {
  name: string
  bytes: number
  /** Its bytes read as UTF-8. */
  text: string
  at: number
}

/** A picture that the mini-program saved to the photo album. */
export interface AlbumEntry {
  dataUrl: string
  mime: string
  bytes: number
  width: number
  height: number
}

/** A jump to another mini-program, as the mini-program asked for it. */
export interface JumpEntry {
  appId: string
  path: string
  envVersion: string
  extraData: unknown
  outcome: 'opened' | 'cancelled'
  at: number
}

/** One wx.requestSubscribeMessage and what each template got; a refusal of the whole call gives `errCode`. */
export interface SubscriptionEntry {
  templates: readonly string[]
  answers: Readonly<Record<string, string>>
  errCode?: number
  at: number
}

/** Whether the phone's screen stays on without a touch, and how bright it is, 0 to 1. */
export interface ScreenState {
  keptOn: boolean
  brightness: number
}

/** Everything that QA may want to see afterwards. */
export interface Journal {
  requests: Signal<readonly RequestEntry[]>
  updates: Signal<readonly UpdateEntry[]>
  problems: Signal<readonly Problem[]>
  logs: Signal<readonly LogEntry[]>
  /** Names of wx members that the mini-program read and the simulator does not have. */
  missing: Signal<readonly string[]>
  album: Signal<readonly AlbumEntry[]>
  shares: Signal<readonly ShareCard[]>
  sentFiles: Signal<readonly SentFile[]>
  jumps: Signal<readonly JumpEntry[]>
  subscriptions: Signal<readonly SubscriptionEntry[]>
  clipboard: Signal<string>
  screen: Signal<ScreenState>
}

export const createJournal = (): Journal => ({
  requests: signal<readonly RequestEntry[]>([]),
  updates: signal<readonly UpdateEntry[]>([]),
  problems: signal<readonly Problem[]>([]),
  logs: signal<readonly LogEntry[]>([]),
  missing: signal<readonly string[]>([]),
  album: signal<readonly AlbumEntry[]>([]),
  shares: signal<readonly ShareCard[]>([]),
  sentFiles: signal<readonly SentFile[]>([]),
  jumps: signal<readonly JumpEntry[]>([]),
  subscriptions: signal<readonly SubscriptionEntry[]>([]),
  clipboard: signal(''),
  screen: signal<ScreenState>({ keptOn: false, brightness: 0.5 }),
})

/** Notes a wx member that is not there, as an error the first time: whatever the mini-program does without it, a phone would do otherwise. */
export const recordMissing = (journal: Journal, name: string): void => {
  if (journal.missing.get().includes(name)) return
  append(journal.missing, name)
  const { message, stack } = new Error(`${name}：模拟器没有这个接口 / the simulator has no such interface`)
  append(journal.problems, { kind: 'missing', message, stack, at: Date.now() })
}
