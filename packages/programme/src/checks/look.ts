import { type Check, unless } from './check'

/** WCAG AA for text. */
const READABLE = 4.5
const GROUNDS = { light: '#ffffff', dark: '#1e1e1e' } as const

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Colours that could not be read as text on a light, or on a dark, ground. */
export const look: Check = ({ accent }) =>
  (['light', 'dark'] as const).flatMap((mode) => {
    const ratio = contrast(accent[mode], GROUNDS[mode])
    return unless(
      ratio >= READABLE,
      ['accent', mode],
      `${accent[mode]} on ${GROUNDS[mode]} has a contrast of ${ratio.toFixed(2)}, text needs ${READABLE}`,
    )
  })
