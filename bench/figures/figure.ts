/** One measured figure, and what it must be. */
export interface Figure {
  name: string
  value: number
  unit: string
  target?: { atLeast: number } | { atMost: number }
  /** What it was made from, for the reader. */
  note?: string
}

/** The middle value; of two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value below or at which a share of all lies (nearest rank). */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
}

/** Undefined for a figure that is only told. */
export function holds({ value, target }: Figure): boolean | undefined {
  if (!target) return undefined
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
}
