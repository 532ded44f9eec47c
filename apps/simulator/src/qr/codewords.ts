import type { Grid } from './grid'

/** Format bits are blurred with this, so that they are never all light. */
const FORMAT_MASK = 0b101010000010010

/** The ten check bits of five format bits (BCH 15,5). */
const formatBits = (data: number): number => {
  let rest = data << 10
  for (let bit = 14; bit >= 10; bit -= 1) if (rest & (1 << bit)) rest ^= 0b10100110111 << (bit - 10)
  return ((data << 10) | rest) ^ FORMAT_MASK
}

const differing = (a: number, b: number): number => (a ^ b).toString(2).replaceAll('0', '').length

/** Where the fifteen format bits stand beside the corner eye, from the highest. */
const FORMAT_PLACES: readonly (readonly [row: number, column: number])[] = [
  ...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => [8, column] as const),
  ...[7, 5, 4, 3, 2, 1, 0].map((row) => [row, 8] as const),
]

export type Level = 'L' | 'M' | 'Q' | 'H'

const LEVELS: readonly Level[] = ['M', 'L', 'H', 'Q']

/** Level of error correction and number of the mask, as the code says beside its corner eye; undefined when too much of that is spoilt. */
export const readFormat = ({ at }: Grid): { level: Level; mask: number } | undefined => {
  const seen = FORMAT_PLACES.reduce((bits, [row, column]) => (bits << 1) | (at(row, column) ? 1 : 0), 0)
  const all = Array.from({ length: 32 }, (_, data) => ({ data, distance: differing(formatBits(data), seen) }))
  const nearest = all.reduce((best, one) => (one.distance < best.distance ? one : best))
  if (nearest.distance > 3) return undefined
  return { level: LEVELS[nearest.data >> 3] ?? 'M', mask: nearest.data & 7 }
}

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Rows, and columns, in whose crossings the small squares stand. */
const alignmentLines = (size: number): number[] => {
  const version = (size - 17) / 4
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - index * step).reverse()]
}

/** Whether a module carries no data: eyes, timing, small squares, format and version. */
const reservedIn = (size: number): ((row: number, column: number) => boolean) => {
  const lines = alignmentLines(size)
  const last = size - 7
  const squares = lines.flatMap((row) => lines.map((column) => [row, column] as const))
  const free = squares.filter(
    ([row, column]) => !((row === 6 && (column === 6 || column === last)) || (row === last && column === 6)),
  )
  return (row, column) => {
    if (row === 6 || column === 6) return true
    if ((row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9)) return true
    if (size >= 45 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true
    return free.some(([y, x]) => Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2)
  }
}

/** The code's bytes in the order in which they stand: upwards and downwards in pairs of columns, from the right. */
export const readCodewords = ({ size, at }: Grid, mask: number): number[] => {
  const reserved = reservedIn(size)
  const masked = MASKS[mask] as (row: number, column: number) => boolean
  const bits: boolean[] = []
  let upwards = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step
      for (const column of [right, right - 1]) if (!reserved(row, column)) bits.push(at(row, column) !== masked(row, column))
    }
    upwards = !upwards
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | (bit ? 1 : 0), 0),
  )
}
