const channel = (byte: number) => {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const bytes = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = bytes(hex).map(channel)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** `from` mixed with `share` (0 to 1) of `to`, as `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const target = bytes(to)
  const mixed = bytes(from).map((byte, i) => Math.round(byte + (target[i]! - byte) * share))
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** `hex`, moved toward `ink` only as far as needed to be read as text on `surface` at `ratio` : 1. */
export function readable(hex: string, surface: string, ink: string, ratio = 4.5): string {
  for (let share = 0; share < 1; share += 0.05) {
    const shade = mix(hex, ink, share)
    if (contrast(shade, surface) >= ratio) return shade
  }
  return ink
}

const WHITE = '#ffffff'
const DEEP = '#0d1f15'

/** White or near-black, whichever is read better on `hex`. */
export const inkOn = (hex: string): string => (contrast(hex, WHITE) >= contrast(hex, DEEP) ? WHITE : DEEP)
