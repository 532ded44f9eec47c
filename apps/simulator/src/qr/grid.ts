import { type Bitmap, isDark } from './bitmap'
import type { Corner } from './finders'

/** A code's modules, by row and column; true is dark. */
export interface Grid {
  size: number
  at: (row: number, column: number) => boolean
}

/** Modules from an edge to the middle of the eye beside it. */
const EYE = 3.5

/** Reads each module where three eyes say that its middle is: the code may be turned and scaled, but lies flat. */
export const sample = (bitmap: Bitmap, { corner, right, below }: Corner): Grid | undefined => {
  const module = (corner.module + right.module + below.module) / 3
  const across = (Math.hypot(right.x - corner.x, right.y - corner.y) + Math.hypot(below.x - corner.x, below.y - corner.y)) / 2
  const version = Math.round((across / module + 7 - 17) / 4)
  if (version < 1 || version > 40) return undefined
  const size = 17 + 4 * version
  const between = size - 2 * EYE
  const at = (row: number, column: number): boolean => {
    const u = (column + 0.5 - EYE) / between
    const v = (row + 0.5 - EYE) / between
    const x = corner.x + (right.x - corner.x) * u + (below.x - corner.x) * v
    const y = corner.y + (right.y - corner.y) * u + (below.y - corner.y) * v
    return isDark(bitmap, x, y)
  }
  return { size, at }
}
