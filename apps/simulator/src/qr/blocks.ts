import type { Level } from './codewords'
import { correct } from './correct'

/** Check bytes of each block by version 1–40 (ISO/IEC 18004, table 9). */
const CHECK: Record<Level, readonly number[]> = {
  L: [
    7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30,
    30, 30, 30, 30, 30, 30, 30, 30,
  ],
  M: [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28,
  ],
  Q: [
    13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30,
    30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
  H: [
    17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    30, 30, 30, 30, 30, 30, 30, 30, 30,
  ],
}

/** Blocks by version 1–40, from the same table. */
const BLOCKS: Record<Level, readonly number[]> = {
  L: [
    1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21,
    22, 24, 25,
  ],
  M: [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38,
    40, 43, 45, 47, 49,
  ],
  Q: [
    1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51,
    53, 56, 59, 62, 65, 68,
  ],
  H: [
    1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60,
    63, 66, 70, 74, 77, 81,
  ],
}

/** Takes the interleaved bytes apart into blocks, mends each, and answers the data; undefined when a block is beyond that. */
export const readData = (codewords: readonly number[], version: number, level: Level): number[] | undefined => {
  const blocks = BLOCKS[level][version - 1] as number
  const check = CHECK[level][version - 1] as number
  const short = Math.floor(codewords.length / blocks) - check
  const longOnes = codewords.length % blocks
  const lengths = Array.from({ length: blocks }, (_, index) => short + (index >= blocks - longOnes ? 1 : 0))
  const parts: number[][] = lengths.map(() => [])
  let at = 0
  for (let index = 0; index <= short; index += 1)
    for (const [block, length] of lengths.entries()) if (index < length) parts[block]?.push(codewords[at++] as number)
  for (let index = 0; index < check; index += 1) for (const part of parts) part.push(codewords[at++] as number)
  const data: number[] = []
  for (const [block, part] of parts.entries()) {
    const mended = correct(part, check)
    if (!mended) return undefined
    data.push(...mended.slice(0, lengths[block]))
  }
  return data
}
