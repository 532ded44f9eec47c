import type { Medal } from '@tanpuhui/contract'
import { frame, INK, LEAF, leaf, PAPER } from '@/ui/drawing'

const HUE = { reduction: LEAF, points: '#dcb871', acts: '#8ab5d4', days: '#b7a0cc' } as const

const star = 'M60 24l5 10.500 11.500 1.500-8.400 8 2.100 11.400L60 49.900l-10.200 5.500 2.100-11.400-8.400-8 11.500-1.500z'
const rays = 'M60 22v5M60 57v5M40 42h5M75 42h5M46 28l3.500 3.500M70.500 52.500L74 56M74 28l-3.500 3.500M49.500 52.500L46 56'

const GLYPH: Record<Medal['of'], (hue: string) => string> = {
  reduction: () => leaf(60, 57, 0, 1.25),
  points: (hue) => `<path d="${star}" fill="${hue}" fill-opacity=".6"/>`,
  acts: () => '<path d="M48 43l8.500 8.500L73 34"/>',
  days: (hue) => `<circle cx="60" cy="42" r="9" fill="${hue}" fill-opacity=".6"/><path d="${rays}"/>`,
}

/** A medal built of rings, ribbons and what it counts: in colour once it is reached, an outline before. */
export function medalPicture(of: Medal['of'], reached: boolean): string {
  const hue = HUE[of]
  const ribbon = '<path d="M46 66l-6 24 12-5 6 7 4-20M74 66l6 24-12-5-6 7-4-20"'
  if (!reached)
    return frame(
      `<g stroke="${PAPER}">${ribbon} fill="none"/><circle cx="60" cy="42" r="32" stroke-dasharray="4 6"/><g opacity=".5">${GLYPH[of]('none')}</g></g>`,
    )
  return frame(
    `${ribbon} fill="${hue}" fill-opacity=".45"/><circle cx="60" cy="42" r="32" fill="${hue}" fill-opacity=".28" stroke="${INK}"/><circle cx="60" cy="42" r="25.500" stroke="${hue}" stroke-width="1.6"/>${GLYPH[of](hue)}`,
  )
}
