import type { Medal } from '@tanpuhui/contract'
import { circle } from '@/ui/illustration/path'
import { leaf, type Picture, type Shape, type Tone } from '@/ui/illustration/picture'
import { svgOf } from '@/ui/illustration/svg'

const TONE = { reduction: 'leaf', points: 'sun', acts: 'sky', days: 'lilac' } as const satisfies Record<Medal['of'], Tone>

const RIBBON = 'M46 66L40 90L52 85L58 92L62 72M74 66L80 90L68 85L62 92L58 72'
const STAR = 'M60 24L65 34.5L76.5 36L68.1 44L70.2 55.4L60 49.9L49.8 55.4L51.9 44L43.5 36L55 34.5Z'
const RAYS = 'M60 22V27M60 57V62M40 42H45M75 42H80M46 28L49.5 31.5M70.5 52.5L74 56M74 28L70.5 31.5M49.5 52.5L46 56'

const GLYPH: Record<Medal['of'], readonly Shape[]> = {
  reduction: leaf(60, 57, 0, 1.25),
  points: [{ d: STAR, wash: 'sun', cover: 0.6 }],
  acts: [{ d: 'M48 43L56.5 51.5L73 34' }],
  days: [{ d: circle(60, 42, 9), wash: 'lilac', cover: 0.6 }, { d: RAYS }],
}

const outline = ({ d, width }: Shape): Shape => ({ d, pen: 'line', width })

/** A medal built of rings, ribbons and what it counts: in colour once it is reached, an outline before. */
export function medalDrawing(of: Medal['of'], reached: boolean): Picture {
  const tone = TONE[of]
  const shapes: readonly Shape[] = reached
    ? [
        { d: RIBBON, wash: tone, cover: 0.45 },
        { d: circle(60, 42, 32), wash: tone, cover: 0.28 },
        { d: circle(60, 42, 25.5), pen: tone, width: 1.6 },
        ...GLYPH[of],
      ]
    : [{ d: RIBBON, pen: 'line' }, { d: circle(60, 42, 32), pen: 'line', dashed: true }, ...GLYPH[of].map(outline)]
  return { width: 120, height: 96, shapes }
}

/** The same as an image source. */
export const medalPicture = (of: Medal['of'], reached: boolean, dark: boolean): string => svgOf(medalDrawing(of, reached), dark)
