import { type Device, devices } from './devices'
import { type FontSize, fontById, fontSizes } from './font-sizes'
import { kept } from './kept'
import { type NetworkState, networkById, networks } from './network-state'
import { drawPhoto, type Picture } from './picture'
import { type Place, placeAt, placeById, places } from './places'
import { type Signal, signal } from './signal'
import { STEP_DAYS, usualSteps } from './steps'

export type Theme = 'light' | 'dark'

/** What the next wx.scanCode answers: a text, or a person who gives up. */
export type ScanAnswer = { text: string } | { cancel: true }

/** What happens when the mini-program asks to send messages: `ask` lets the person answer; the others answer for every template. */
export const subscribeModes = ['ask', 'accept', 'reject', 'ban', 'filter', 'main-switch-off', 'unknown-template'] as const
export type SubscribeMode = (typeof subscribeModes)[number]

/** The tester's levers. */
export interface Controls {
  /** Who wx.login stands for; the code is `sandbox:<person>`. */
  person: string
  /** WeChat's session key has run out: checkSession fails and open data is encrypted with another key, until the next wx.login. */
  sessionExpired: Signal<boolean>
  /** Answered once, then forgotten; null lets the phone show its scanner. */
  nextScan: Signal<ScanAnswer | null>
  /** The picture that the camera takes; null until first asked for, then drawn. */
  photo: Signal<Picture | null>
  /** The person closes the camera instead of taking the next picture. */
  photoCancelled: Signal<boolean>
  network: Signal<NetworkState>
  theme: Signal<Theme>
  device: Signal<Device>
  /** WeChat's own font size; a mini-program learns of it when it starts. */
  font: Signal<FontSize>
  /** Steps of 31 days, today last. */
  steps: Signal<readonly number[]>
  /** The person has joined WeRun at all. */
  weRun: Signal<boolean>
  place: Signal<Place>
  /** The phone's location service as a whole. */
  locationService: Signal<boolean>
  subscribe: Signal<SubscribeMode>
  /** How far the phone's clock runs from the computer's, in milliseconds. */
  clockOffset: Signal<number>
  /** What the other mini-program gives back, as JSON. */
  returnData: Signal<string>
}

export const DEFAULT_PERSON = '小林'

const USUAL_STEPS = 8000

const revivePlace = (stored: unknown): Place | undefined => {
  const { id, latitude, longitude } = (stored ?? {}) as Partial<Place>
  return placeById(id) ?? (id === 'point' ? (placeAt(Number(latitude), Number(longitude)) ?? undefined) : undefined)
}

const idOf = (stored: unknown): unknown => (stored as { id?: unknown } | null)?.id

/** Reads the page's address, then what this tab has kept. */
export const createControls = (query: URLSearchParams): Controls => {
  const scan = query.get('scan')
  const device = kept<Device>('device', devices[0], (stored) => devices.find(({ id }) => id === idOf(stored)))
  const font = kept<FontSize>('font', fontSizes[1], (stored) => fontById(idOf(stored)))
  const theme = kept<Theme>('theme', 'light', (stored) => (stored === 'dark' ? 'dark' : 'light'))
  const network = kept<NetworkState>('network', networks[0], (stored) => networkById(idOf(stored)))
  device.set(devices.find(({ id }) => id === query.get('device')) ?? device.get())
  font.set(fontById(query.get('font')) ?? font.get())
  network.set(networkById(query.get('network')) ?? network.get())
  if (query.has('theme')) theme.set(query.get('theme') === 'dark' ? 'dark' : 'light')
  return {
    person: query.get('name')?.trim() || DEFAULT_PERSON,
    sessionExpired: signal(false),
    nextScan: signal<ScanAnswer | null>(scan === null ? null : { text: scan }),
    photo: signal<Picture | null>(null),
    photoCancelled: signal(false),
    network,
    theme,
    device,
    font,
    steps: kept<readonly number[]>('steps', usualSteps(USUAL_STEPS), (stored) =>
      Array.isArray(stored) && stored.length === STEP_DAYS ? stored.map(Number) : undefined,
    ),
    weRun: kept('werun', true, (stored) => stored !== false),
    place: kept<Place>('place', places[0], revivePlace),
    locationService: kept('location-service', true, (stored) => stored !== false),
    subscribe: kept<SubscribeMode>('subscribe', 'ask', (stored) => subscribeModes.find((mode) => mode === stored)),
    clockOffset: kept('clock', 0, (stored) => Number(stored) || 0),
    returnData: kept('return-data', '', (stored) => String(stored ?? '')),
  }
}

/** The current picture, drawn when there is none yet. */
export const currentPhoto = async (controls: Controls): Promise<Picture> => {
  const photo = controls.photo.get() ?? (await drawPhoto())
  controls.photo.set(photo)
  return photo
}
