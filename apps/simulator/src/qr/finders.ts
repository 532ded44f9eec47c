import { type Bitmap, isDark } from './bitmap'

export interface Point {
  x: number
  y: number
}

/** One of the three square eyes: its centre, and the width of a module there, in pixels. */
export interface Eye extends Point {
  module: number
  /** How many rows saw it. */
  votes: number
}

/** Dark, light, dark, light, dark across an eye, in modules. */
const PATTERN = [1, 1, 3, 1, 1]

/** The width of a module when these runs are an eye's; undefined when they are not. */
const moduleOf = (runs: readonly number[]): number | undefined => {
  const module = runs.reduce((sum, run) => sum + run, 0) / 7
  const fits = runs.every(
    (run, index) => Math.abs(run - module * (PATTERN[index] ?? 0)) <= module * 0.6 * Math.sqrt(PATTERN[index] ?? 1),
  )
  return fits && module >= 1 ? module : undefined
}

/** Runs of one colour along a line: their ends and lengths. */
const runsAlong = (length: number, dark: (at: number) => boolean): { end: number; run: number; dark: boolean }[] => {
  const runs: { end: number; run: number; dark: boolean }[] = []
  let start = 0
  let colour = dark(0)
  for (let at = 1; at <= length; at += 1) {
    const next = at < length && dark(at)
    if (at < length && next === colour) continue
    runs.push({ end: at, run: at - start, dark: colour })
    start = at
    colour = next
  }
  return runs
}

/** Centres and modules of all eye-like stretches of a line. */
const eyesAlong = (length: number, dark: (at: number) => boolean): { centre: number; module: number }[] => {
  const runs = runsAlong(length, dark)
  return runs.flatMap(({ end, dark: last }, index) => {
    if (!last || index < 4) return []
    const five = runs.slice(index - 4, index + 1)
    const module = moduleOf(five.map(({ run }) => run))
    if (module === undefined) return []
    const width = five.reduce((sum, { run }) => sum + run, 0)
    return [{ centre: end - width / 2, module }]
  })
}

const near = (a: Point, b: Point, distance: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= distance

/** Finds eyes: a row shows the pattern, and so does the column through its middle. */
export const findEyes = (bitmap: Bitmap): Eye[] => {
  const eyes: Eye[] = []
  for (let y = 0; y < bitmap.height; y += 1) {
    for (const { centre: x, module } of eyesAlong(bitmap.width, (at) => isDark(bitmap, at, y))) {
      const reach = Math.ceil(module * 6)
      const top = Math.max(0, y - reach)
      const column = eyesAlong(Math.min(bitmap.height - top, 2 * reach), (at) => isDark(bitmap, x, top + at))
      const across = column.find(({ centre }) => Math.abs(top + centre - y) <= module * 1.5)
      if (!across) continue
      const found = { x, y: top + across.centre, module: (module + across.module) / 2 }
      const known = eyes.find((eye) => near(eye, found, eye.module * 2))
      if (!known) eyes.push({ ...found, votes: 1 })
      else {
        const share = 1 / (known.votes + 1)
        known.x += (found.x - known.x) * share
        known.y += (found.y - known.y) * share
        known.module += (found.module - known.module) * share
        known.votes += 1
      }
    }
  }
  return eyes
}

/** The corner eye and its two neighbours, clockwise: right of the corner, below it. */
export interface Corner {
  corner: Eye
  right: Eye
  below: Eye
}

/** The three eyes of one code: alike in size, at a right angle, equally far apart. The best such three. */
export const arrange = (eyes: readonly Eye[]): Corner | undefined => {
  let best: { error: number; corner: Corner } | undefined
  for (const corner of eyes) {
    for (const right of eyes) {
      for (const below of eyes) {
        if (corner === right || right === below || corner === below) continue
        const [ax, ay, bx, by] = [right.x - corner.x, right.y - corner.y, below.x - corner.x, below.y - corner.y]
        const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)]
        if (ax * by - ay * bx <= 0) continue
        const sizes = [corner.module, right.module, below.module]
        const error =
          Math.abs(a - b) / Math.max(a, b) +
          Math.abs(ax * bx + ay * by) / (a * b) +
          (Math.max(...sizes) - Math.min(...sizes)) / Math.max(...sizes)
        if (error < (best?.error ?? 0.5)) best = { error, corner: { corner, right, below } }
      }
    }
  }
  return best?.corner
}
