import { GROUND, leaf, type Picture, type Shape } from '@/ui/illustration/picture'
import { svgOf } from '@/ui/illustration/svg'

const WATER: Shape = {
  d: 'M22 78C28 74 32 74 38 78C44 82 48 82 54 78C60 74 64 74 70 78C76 82 80 82 86 78M34 88C40 84 44 84 50 88C56 92 60 92 66 88',
  pen: 'line',
}

const FISH: readonly Shape[] = [
  WATER,
  { d: 'M28 50C38 34 62 30 78 44L90 35C88 43 88 51 90 59L78 51C62 64 38 63 28 50Z', wash: 'leaf', cover: 0.45 },
  { d: 'M42 44V45', width: 3.4 },
  { d: 'M56 38C60 44 60 52 56 58' },
]
const BIRD: readonly Shape[] = [
  WATER,
  { d: 'M26 56C40 66 62 66 74 50L90 46L76 38C74 30 62 30 60 40C56 48 42 54 26 56Z', wash: 'leaf', cover: 0.45 },
  { d: 'M69 40V41', width: 3.4 },
  { d: 'M44 52C42 40 48 28 58 22C60 30 59 36 56 41' },
]
const REEDS: readonly Shape[] = [
  WATER,
  { d: 'M48 78C48 56 44 42 40 32M60 78V24M72 78C72 58 76 44 81 36' },
  ...leaf(60, 46, 0, 0.9),
  ...leaf(44, 50, -40, 0.7),
  ...leaf(76, 50, 40, 0.7),
]
const TREE: readonly Shape[] = [
  GROUND,
  { d: 'M60 84V46' },
  ...leaf(60, 62, -52, 1.1),
  ...leaf(60, 58, 52, 1.1),
  ...leaf(60, 48, 0, 1.3),
]

/** Words in a project's code that tell what to draw for it; anything else is a plant. */
const PICTURES: readonly (readonly [RegExp, readonly Shape[]])[] = [
  [/fish|carp|sturgeon/, FISH],
  [/gull|bird|crane|egret/, BIRD],
  [/wetland|river|lake|reed/, REEDS],
]

const picture = (code: string): Picture => ({
  width: 120,
  height: 96,
  shapes: PICTURES.find(([word]) => word.test(code))?.[1] ?? TREE,
})

/** A line drawing for a project, from its kind. */
export const projectPicture = (code: string, dark: boolean): string => svgOf(picture(code), dark)
