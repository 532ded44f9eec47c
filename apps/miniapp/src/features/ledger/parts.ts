import type { LineItem } from './line-item'

/** So many lines are drawn at once: more would hold a slow phone up for longer than a finger notices. */
const AT_ONCE = 3

/** Lines in parts that are drawn one after the other. */
export const partsOf = (items: readonly LineItem[]): LineItem[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, i) => items.slice(i * AT_ONCE, (i + 1) * AT_ONCE))

/** Lets what was just drawn be seen, and the finger be felt. */
export const breathe = (): Promise<void> => new Promise((next) => setTimeout(next, 32))
