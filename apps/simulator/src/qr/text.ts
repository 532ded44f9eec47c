const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** Bits of a segment's length, by mode and by version: up to 9, up to 26, above. */
const LENGTH_BITS: Record<number, readonly [number, number, number]> = { 1: [10, 12, 14], 2: [9, 11, 13], 4: [8, 16, 16] }

const END = 0
const NUMERIC = 1
const LETTERS = 2
const BYTES = 4
const ENCODING = 7

/** Reads a code's segments: digits, capital letters, and bytes as UTF-8. Undefined for modes that no site uses (Kanji, split codes). */
export const readText = (data: readonly number[], version: number): string | undefined => {
  let at = 0
  const left = () => data.length * 8 - at
  const take = (count: number): number => {
    let value = 0
    for (let bit = 0; bit < count; bit += 1, at += 1) value = value * 2 + (((data[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    return value
  }
  const bytes: number[] = []
  const add = (text: string) => bytes.push(...new TextEncoder().encode(text))
  while (left() >= 4) {
    const mode = take(4)
    if (mode === END) break
    if (mode === ENCODING) {
      take(8)
      continue
    }
    const lengths = LENGTH_BITS[mode]
    if (!lengths) return undefined
    let count = take(lengths[version <= 9 ? 0 : version <= 26 ? 1 : 2])
    if (mode === BYTES) for (; count > 0; count -= 1) bytes.push(take(8))
    else if (mode === NUMERIC) {
      for (; count > 0; count -= 3) {
        const digits = Math.min(3, count)
        add(String(take(digits * 3 + 1)).padStart(digits, '0'))
      }
    } else if (mode === LETTERS) {
      for (; count > 1; count -= 2) {
        const pair = take(11)
        add(`${ALPHANUMERIC[Math.floor(pair / 45)]}${ALPHANUMERIC[pair % 45]}`)
      }
      if (count === 1) add(ALPHANUMERIC[take(6)] ?? '')
    }
  }
  return new TextDecoder().decode(new Uint8Array(bytes))
}
