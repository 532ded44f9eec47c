import { type Device, devices } from './devices'
import { drawPhoto, type Picture } from './picture'
import { type Signal, signal } from './signal'

export type Theme = 'light' | 'dark'

/** What the next wx.scanCode answers: a text, or a person who gives up. */
export type ScanAnswer = { text: string } | { cancel: true }

/** The tester's levers. */
export interface Controls {
  /** Who wx.login stands for; the code is `sandbox:<person>`. */
  person: string
  /** Answered once, then forgotten; null lets the phone show its scanner. */
  nextScan: Signal<ScanAnswer | null>
  /** The picture that the camera takes; null until first asked for, then drawn. */
  photo: Signal<Picture | null>
  /** The person closes the camera instead of taking the next picture. */
  photoCancelled: Signal<boolean>
  online: Signal<boolean>
  theme: Signal<Theme>
  device: Signal<Device>
  /** Today's steps of WeRun. */
  steps: Signal<number>
}

export const DEFAULT_PERSON = '小林'

const DEVICE_KEY = 'simulator:device'

export const createControls = (query: URLSearchParams): Controls => {
  const scan = query.get('scan')
  const chosen = query.get('device') ?? localStorage.getItem(DEVICE_KEY)
  const device = signal(devices.find(({ id }) => id === chosen) ?? devices[0])
  device.watch(({ id }) => localStorage.setItem(DEVICE_KEY, id))
  return {
    person: query.get('name')?.trim() || DEFAULT_PERSON,
    nextScan: signal<ScanAnswer | null>(scan === null ? null : { text: scan }),
    photo: signal<Picture | null>(null),
    photoCancelled: signal(false),
    online: signal(true),
    theme: signal<Theme>(query.get('theme') === 'dark' ? 'dark' : 'light'),
    device,
    steps: signal(8000),
  }
}

/** The current picture, drawn when there is none yet. */
export const currentPhoto = async (controls: Controls): Promise<Picture> => {
  const photo = controls.photo.get() ?? (await drawPhoto())
  controls.photo.set(photo)
  return photo
}
