/** A phone to simulate; lengths in CSS pixels. */
export interface Device {
  id: string
  name: string
  brand: string
  system: string
  width: number
  height: number
  statusBar: number
  safeBottom: number
}

export const devices: readonly [Device, ...Device[]] = [
  {
    id: 'iphone-se',
    name: 'iPhone SE',
    brand: 'iPhone',
    system: 'iOS 17.5',
    width: 375,
    height: 667,
    statusBar: 20,
    safeBottom: 0,
  },
  {
    id: 'small-320',
    name: 'iPhone SE 1',
    brand: 'iPhone',
    system: 'iOS 15.8',
    width: 320,
    height: 568,
    statusBar: 20,
    safeBottom: 0,
  },
  {
    id: 'iphone-14',
    name: 'iPhone 14',
    brand: 'iPhone',
    system: 'iOS 17.5',
    width: 390,
    height: 844,
    statusBar: 47,
    safeBottom: 34,
  },
  {
    id: 'iphone-14-pro-max',
    name: 'iPhone 14 Pro Max',
    brand: 'iPhone',
    system: 'iOS 17.5',
    width: 430,
    height: 932,
    statusBar: 59,
    safeBottom: 34,
  },
  {
    id: 'android-small',
    name: 'Android 360',
    brand: 'Android',
    system: 'Android 10',
    width: 360,
    height: 640,
    statusBar: 24,
    safeBottom: 0,
  },
  {
    id: 'android-large',
    name: 'Android 412',
    brand: 'Android',
    system: 'Android 14',
    width: 412,
    height: 915,
    statusBar: 32,
    safeBottom: 16,
  },
]

/** Height of the navigation bar below the status bar. */
export const NAVIGATION_BAR = 44

/** Height of the tab bar above the safe area. */
export const TAB_BAR = 50

/** WeChat's capsule: its size and its distance from the right edge. */
export const CAPSULE = { width: 87, height: 32, right: 7 } as const
