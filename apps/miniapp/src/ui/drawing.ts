import { saplingPicture } from './illustration/sapling'
import { type Drawing, SCENES } from './illustration/scenes'
import { svgOf } from './illustration/svg'

export type { Drawing } from './illustration/scenes'

/** The names of all. */
export const DRAWINGS = Object.keys(SCENES) as Drawing[]

/** One of our line drawings as an image source. */
export const drawing = (name: Drawing, dark = false): string => svgOf(SCENES[name], dark)

/** The mascot as an image source: `stage` 0 (a shoot) to 6 (a tree in bloom), with so many young leaves. */
export const sapling = (stage: number, dark = false, young = 0): string => svgOf(saplingPicture(stage, young), dark)
