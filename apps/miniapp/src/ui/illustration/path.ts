/** One step of an outline in absolute units: move, line, cubic curve, close. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

const TOKEN = /[a-z]|-?\d*\.?\d+/gi

/** How many numbers each command takes. */
const TAKES: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 }

/**
 * Reads SVG path data: M L H V C Z in capitals or small letters, which is all that our drawings use.
 * Throws on any other command, so that a drawing that a canvas could not repeat is never added.
 */
export function readPath(data: string): Step[] {
  const steps: Step[] = []
  const tokens = data.match(TOKEN) ?? []
  let command = ''
  let x = 0
  let y = 0
  let start: readonly [number, number] = [0, 0]
  for (let at = 0; at < tokens.length; ) {
    if (/[a-z]/i.test(tokens[at]!)) command = tokens[at++]!
    const kind = command.toUpperCase()
    const takes = TAKES[kind]
    if (takes === undefined) throw new Error(`drawings have no path command "${command}"`)
    const numbers = tokens.slice(at, at + takes).map(Number)
    at += takes
    const [fromX, fromY] = command === kind ? [0, 0] : [x, y]
    if (kind === 'Z') {
      steps.push(['Z'])
      ;[x, y] = start
      continue
    }
    if (kind === 'C') {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
      steps.push(['C', fromX + a, fromY + b, fromX + c, fromY + d, fromX + e, fromY + f])
      x = fromX + e
      y = fromY + f
      continue
    }
    const [first = 0, second = 0] = numbers
    x = kind === 'V' ? x : fromX + first
    y = kind === 'V' ? fromY + first : kind === 'H' ? y : fromY + second
    steps.push([kind === 'M' ? 'M' : 'L', x, y])
    if (kind === 'M') {
      start = [x, y]
      command = command === 'M' ? 'L' : 'l'
    }
  }
  return steps
}

const tenth = (value: number) => String(Math.round(value * 10) / 10)

/** The same outline as path data, to a tenth of a unit. */
export const writePath = (steps: readonly Step[]): string =>
  steps.map(([kind, ...numbers]) => kind + numbers.map(tenth).join(' ')).join('')

/** An outline drawn around the origin, moved to (x, y), turned clockwise by `turn` degrees and scaled. */
export function placePath(data: string, x: number, y: number, turn = 0, scale = 1): string {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  return writePath(
    readPath(data).map((step): Step => {
      if (step[0] === 'Z') return step
      const [kind, ...numbers] = step
      const placed = numbers.map((value, i) =>
        i % 2 === 0 ? x + value * cos - numbers[i + 1]! * sin : y + numbers[i - 1]! * sin + value * cos,
      )
      return [kind, ...placed] as unknown as Step
    }),
  )
}

/** How far a curve's handles lie from its ends for a quarter of a circle, in radii. */
const QUARTER = 0.5523

/** A circle as an outline. */
export function circle(x: number, y: number, radius: number): string {
  const r = radius
  const h = r * QUARTER
  return writePath([
    ['M', x - r, y],
    ['C', x - r, y - h, x - h, y - r, x, y - r],
    ['C', x + h, y - r, x + r, y - h, x + r, y],
    ['C', x + r, y + h, x + h, y + r, x, y + r],
    ['C', x - h, y + r, x - r, y + h, x - r, y],
    ['Z'],
  ])
}
