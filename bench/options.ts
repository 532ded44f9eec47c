import { parseArgs } from 'node:util'

export const DIALECTS = ['sqlite', 'postgresql'] as const
export type Dialect = (typeof DIALECTS)[number]
export const PARTS = ['store', 'http', 'growth'] as const
export type Part = (typeof PARTS)[number]

export const USAGE =
  'usage: npm run bench -- [store|http|growth|all] [--dialect sqlite|postgresql] [--quick] [--batch 500] [--rounds N]'

/** How much each part does. Times in seconds. */
export interface Sizes {
  quick: boolean
  /** Acts in one transaction, and how many runs of each side the median is taken of. */
  batch: number
  rounds: number
  residents: number
  /** Acts that every database holds before a clock starts. */
  held: number
  /** Batches before the clock and under it, in each run at the store. */
  warmUp: number
  timed: number
  /** Acts credited the naive way, one transaction each. */
  naive: number
  /** Each measurement over HTTP: before the clock, and under it. */
  httpWarmUp: number
  httpTimed: number
  /** Records of the small and the large database, and at which sizes how many batches are timed on the way. */
  small: number
  large: number
  curve: readonly number[]
  curveBatches: number
  /** How often each read is repeated in each of the rounds. */
  reads: number
}

const FULL: Sizes = {
  quick: false,
  batch: 500,
  rounds: 5,
  residents: 100_000,
  held: 600_000,
  warmUp: 100,
  timed: 100,
  naive: 500,
  httpWarmUp: 5,
  httpTimed: 15,
  small: 50_000,
  large: 5_000_000,
  curve: [100_000, 1_000_000, 5_000_000],
  curveBatches: 100,
  reads: 2_000,
}

/** Enough to see that everything works; its figures mean nothing. */
const QUICK: Sizes = {
  ...FULL,
  quick: true,
  rounds: 2,
  residents: 5_000,
  held: 10_000,
  warmUp: 4,
  timed: 10,
  naive: 40,
  httpWarmUp: 1,
  httpTimed: 2,
  small: 5_000,
  large: 40_000,
  curve: [10_000, 25_000, 40_000],
  curveBatches: 10,
  reads: 200,
}

/** Reads the command line; throws the usage. */
export function readOptions(args: string[]): { parts: Part[]; dialects: Dialect[]; sizes: Sizes } {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dialect: text, quick: { type: 'boolean' }, batch: text, rounds: text },
  })
  const [part = 'all', more] = positionals
  const parts = PARTS.filter((one) => part === 'all' || part === one)
  const dialects = DIALECTS.filter((one) => values.dialect === undefined || values.dialect === one)
  const base = values.quick ? QUICK : FULL
  const batch = Number(values.batch ?? base.batch)
  const rounds = Number(values.rounds ?? base.rounds)
  const counts = [batch, rounds].every((n) => Number.isInteger(n) && n > 0)
  if (more || parts.length === 0 || dialects.length === 0 || !counts || batch > 2_000) throw new Error(USAGE)
  return { parts, dialects, sizes: { ...base, batch, rounds } }
}
