import { randomSource } from '../random-source'

/** Random numbers that a seed repeats. */
export interface Random {
  /** An integer between both, which may be either. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** A version 4 UUID. */
  uuid(): string
}

/** FNV-1a: spreads seeds that look alike. */
const hash = (text: string) => {
  let h = 0x811c9dc5
  for (const char of text) h = Math.imul(h ^ char.codePointAt(0)!, 0x01000193)
  return h >>> 0
}

/** Give each client a seed of its own, so that what one does never depends on how fast another is. */
export function randomFrom(seed: string): Random {
  const next = randomSource(hash(seed))
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const hex = (length: number) => Array.from({ length }, () => int(0, 15).toString(16)).join('')
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  }
}
