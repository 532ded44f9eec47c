import type { TotalsDimension } from '@tanpuhui/contract'
import type { Prisma } from '../prisma'

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

const COLUMN = { section: 'section', district: 'district', behaviour: 'behaviour', partner: 'partnerId' } as const
const days = ({ from, to }: DayRange) => ({ day: { gte: from, lte: to } })
const SUMS = { acts: true, mg: true, points: true } as const

type Sums = { acts: bigint | null; mg: bigint | null; points: bigint | null }
const numbers = (sums: Sums) => ({ acts: Number(sums.acts ?? 0), mg: Number(sums.mg ?? 0), points: Number(sums.points ?? 0) })

/** The whole programme's figures in a range. */
export async function totalFigures(prisma: Prisma, range: DayRange = ALL_TIME): Promise<Figures> {
  const [sums, people] = await Promise.all([
    prisma.rollupDay.aggregate({ where: days(range), _sum: SUMS }),
    prisma.rollupPeople.aggregate({ where: { dimension: 'all', ...days(range) }, _sum: { people: true } }),
  ])
  return { people: Number(people._sum.people ?? 0), ...numbers(sums._sum) }
}

/** Figures by the values of one dimension; keys are its codes, for partners their ids. */
export async function figuresBy(
  prisma: Prisma,
  dimension: TotalsDimension,
  range: DayRange,
): Promise<(Figures & { key: string })[]> {
  const column = COLUMN[dimension]
  const [rows, people] = await Promise.all([
    prisma.rollupDay.groupBy({ by: [column], where: days(range), _sum: SUMS }),
    prisma.rollupPeople.groupBy({ by: ['key'], where: { dimension, ...days(range) }, _sum: { people: true } }),
  ])
  const peopleOf = new Map(people.map((row) => [row.key, Number(row._sum.people ?? 0)]))
  return rows.map((row) => {
    const key = String(row[column])
    return { key, people: peopleOf.get(key) ?? 0, ...numbers(row._sum) }
  })
}

/** Figures of each local day that has any: people of the day, and people first seen on it. */
export async function figuresByDay(prisma: Prisma, range: DayRange): Promise<(Figures & { day: number; newPeople: number })[]> {
  const [rows, ofTheDay, first] = await Promise.all([
    prisma.rollupDay.groupBy({ by: ['day'], where: days(range), _sum: SUMS, orderBy: { day: 'asc' } }),
    prisma.rollupPeople.groupBy({ by: ['day'], where: { dimension: 'day', ...days(range) }, _sum: { people: true } }),
    prisma.rollupPeople.groupBy({ by: ['day'], where: { dimension: 'all', ...days(range) }, _sum: { people: true } }),
  ])
  const by = (list: typeof first) => new Map(list.map((row) => [row.day, Number(row._sum.people ?? 0)]))
  const [people, newPeople] = [by(ofTheDay), by(first)]
  return rows.map((row) => ({
    day: row.day,
    people: people.get(row.day) ?? 0,
    newPeople: newPeople.get(row.day) ?? 0,
    ...numbers(row._sum),
  }))
}
