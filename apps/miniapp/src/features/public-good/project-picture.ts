import { frame, LEAF, leaf, PAPER } from '@/ui/drawing'

const water = `<path d="M22 78c6-4 10-4 16 0s10 4 16 0 10-4 16 0 10 4 16 0M34 88c6-4 10-4 16 0s10 4 16 0 10-4 16 0" stroke="${PAPER}"/>`
const soil = `<path d="M22 84h76M34 90h30" stroke="${PAPER}"/>`

const fish = `${water}<path d="M28 50c10-16 34-20 50-6l12-9c-2 8-2 16 0 24l-12-8c-16 13-40 12-50-1z" fill="${LEAF}" fill-opacity=".45"/><path d="M42 44v.1M56 38c4 6 4 14 0 20"/>`
const bird = `${water}<path d="M26 56c14 10 36 10 48-6l16-4-14-8c-2-8-14-8-16 2-4 8-18 14-34 16z" fill="${LEAF}" fill-opacity=".45"/><path d="M69 40v.1M44 52c-2-12 4-24 14-30 2 8 1 14-2 19"/>`
const reeds = `${water}<path d="M48 78c0-22-4-36-8-46M60 78V24M72 78c0-20 4-34 9-42"/>${leaf(60, 46, 0, 0.9)}${leaf(44, 50, -40, 0.7)}${leaf(76, 50, 40, 0.7)}`
const tree = `${soil}<path d="M60 84V46"/>${leaf(60, 62, -52, 1.1)}${leaf(60, 58, 52, 1.1)}${leaf(60, 48, 0, 1.3)}`

/** Words in a project's code that tell what to draw for it; anything else is a plant. */
const PICTURES: readonly (readonly [RegExp, string])[] = [
  [/fish|carp|sturgeon/, fish],
  [/gull|bird|crane|egret/, bird],
  [/wetland|river|lake|reed/, reeds],
]

/** A line drawing for a project, from its kind. */
export const projectPicture = (code: string): string => frame(PICTURES.find(([word]) => word.test(code))?.[1] ?? tree)
