import { placePath } from './path'

/** The few colours of all our drawings; each has a light and a dark value. */
export type Tone = 'ink' | 'leaf' | 'young' | 'line' | 'clay' | 'bloom' | 'sky' | 'lilac' | 'sun'

/** One stroke of the pen: an outline, perhaps washed with a colour. */
export interface Shape {
  /** Path data of `readPath`. */
  d: string
  /** Colour of the line; ink when it is not said, `none` for a wash alone. */
  pen?: Tone | 'none'
  /** Width of the line; the picture's own when it is not said. */
  width?: number
  wash?: Tone
  /** How much of the wash's colour covers what is below, 0 to 1; 0.55 when it is not said. */
  cover?: number
  dashed?: boolean
}

export interface Picture {
  width: number
  height: number
  /** Width of its lines; 2.4 when it is not said. */
  pen?: number
  shapes: readonly Shape[]
}

export const PEN_WIDTH = 2.4
export const WASH_COVER = 0.55

/** Dash and gap of a dashed line, in units of the drawing. */
export const DASH = [4, 6] as const

export type Palette = Record<Tone, string>

/** On paper and in the dark: lines keep 3 : 1 against the surface behind them, `line` is for what only hints. */
export const PALETTES: Record<'light' | 'dark', Palette> = {
  light: {
    ink: '#5f7a68',
    leaf: '#8cc3a3',
    young: '#b3d35c',
    line: '#b9c4bb',
    clay: '#dca57d',
    bloom: '#e5a3a3',
    sky: '#8ab5d4',
    lilac: '#b7a0cc',
    sun: '#e2bb6b',
  },
  dark: {
    ink: '#9fb8a8',
    leaf: '#6fae8a',
    young: '#c3e06f',
    line: '#56635b',
    clay: '#b98560',
    bloom: '#d99494',
    sky: '#7aa6c6',
    lilac: '#a890bf',
    sun: '#d3ab5c',
  },
}

const LEAF = 'M0 0C-8 -5 -8 -16 0 -23C8 -16 8 -5 0 0Z'
const VEIN = 'M0 0V-13'

/** A leaf whose stalk stands on (x, y), pointing up and turned clockwise by `turn` degrees. */
export const leaf = (x: number, y: number, turn: number, size = 1, wash: Tone = 'leaf'): Shape[] => [
  { d: placePath(LEAF, x, y, turn, size), wash, cover: 0.6 },
  { d: placePath(VEIN, x, y, turn, size), width: 1.8 },
]

/** The ground on which things stand, in a drawing 120 wide. */
export const GROUND: Shape = { d: 'M22 84H98M34 90H64', pen: 'line' }
