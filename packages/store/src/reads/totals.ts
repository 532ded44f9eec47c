import type { TotalsDimension } from '@tanpuhui/contract'
import type { Prisma } from '../prisma'
import { ALL_PERIODS } from '../rollup'

/** Figures of a set of acts. `people` are distinct, counted where they were first seen. */
export interface Figures {
  people: number
  acts: number
  mg: number
  points: number
}

/** Local days, both included. */
export interface DayRange {
  from: number
  to: number
}

export const ALL_TIME: DayRange = { from: 0, to: 99_991_231 }

/** The whole of time is one period that is kept ready; anything else is summed from its days. */
const periods = (range: DayRange) =>
  range === ALL_TIME ? { period: ALL_PERIODS } : { period: { gt: ALL_PERIODS, gte: range.from, lte: range.to } }

const SUMS = { acts: true, mg: true, points: true, people: true, newcomers: true } as const
type Sums = Record<keyof typeof SUMS, bigint | null>
const numbers = ({ acts, mg, points }: Sums) => ({ acts: Number(acts ?? 0), mg: Number(mg ?? 0), points: Number(points ?? 0) })

/** The whole programme's figures in a range. */
export async function totalFigures(prisma: Prisma, range: DayRange = ALL_TIME): Promise<Figures> {
  const { _sum } = await prisma.rollupTotal.aggregate({ where: { dimension: 'all', ...periods(range) }, _sum: SUMS })
  return { people: Number(_sum.newcomers ?? 0), ...numbers(_sum) }
}

/** The local day of the programme's first act; null before it. */
export async function firstActDay(prisma: Prisma): Promise<number | null> {
  const row = await prisma.rollupTotal.findFirst({
    where: { dimension: 'all', period: { gt: ALL_PERIODS }, acts: { gt: 0 } },
    orderBy: { period: 'asc' },
    select: { period: true },
  })
  return row?.period ?? null
}

/** Figures by the values of one dimension; keys are its codes, for partners their ids. Values that nobody has acts under are left out. */
export async function figuresBy(
  prisma: Prisma,
  dimension: TotalsDimension,
  range: DayRange,
): Promise<(Figures & { key: string })[]> {
  const rows = await prisma.rollupTotal.groupBy({ by: ['key'], where: { dimension, ...periods(range) }, _sum: SUMS })
  return rows
    .map(({ key, _sum }) => ({ key, people: Number(_sum.newcomers ?? 0), ...numbers(_sum) }))
    .filter(({ acts }) => acts > 0)
}

/** Figures of each local day that has any: people of the day, and people first seen on it. */
export async function figuresByDay(
  prisma: Prisma,
  { from, to }: DayRange,
): Promise<(Figures & { day: number; newPeople: number })[]> {
  const rows = await prisma.rollupTotal.groupBy({
    by: ['period'],
    where: { dimension: 'all', ...periods({ from, to }) },
    _sum: SUMS,
    orderBy: { period: 'asc' },
  })
  return rows
    .map(({ period, _sum }) => ({
      day: period,
      people: Number(_sum.people ?? 0),
      newPeople: Number(_sum.newcomers ?? 0),
      ...numbers(_sum),
    }))
    .filter(({ acts }) => acts > 0)
}
