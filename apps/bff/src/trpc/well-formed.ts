/** Deeper than any input of ours. */
const DEPTH = 8

/** Whether every text in `input` is one that both databases can hold: no NUL, no half of a surrogate pair. */
export function isWellFormed(input: unknown, depth = DEPTH): boolean {
  if (typeof input === 'string') return !/[\0\uD800-\uDFFF]/u.test(input)
  if (typeof input !== 'object' || input === null) return true
  return depth > 0 && Object.entries(input).every((entry) => entry.every((part) => isWellFormed(part, depth - 1)))
}
