import { addDays, type BoardPeriod, localDay } from '@tanpuhui/contract'
import {
  busiestDays,
  districtsOfAllTime,
  districtsOfMonth,
  type GroupFigures,
  type PublishedFigure,
  type Store,
} from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { keeper } from '../campaigns/keeper'
import { published } from './publish'
import { suppressed } from './suppress'

/** How long, in days, it is looked back for a day on which enough people did something. */
const LOOK_BACK = 31
/** All boards of some months together. */
const MOST_ROWS = 100_000

interface Rows {
  rows: readonly PublishedFigure[]
}

/** What is shown of the districts, of this month (yyyymm) or of all time. */
export type DistrictBoards = (period: BoardPeriod) => Promise<Rows & { asOf: number; month: number | null }>

interface Options {
  store: Pick<Store, 'prisma' | 'dialect' | 'writes'>
  programme: Pick<Programme, 'home' | 'utcOffsetMinutes'>
  minPeople: number
  now(): number
}

/**
 * 区县榜: made at most once a minute for everybody who asks, see `keeper`. Acts without a place of their own, which are counted in the
 * region's home, are on none when that is no district.
 */
export function districtBoards({ store, programme, minPeople, now }: Options): DistrictBoards {
  const kept = keeper<Rows>({ now, most: MOST_ROWS, weightOf: ({ rows }) => rows.length })
  const homeless = programme.home.endsWith('00') ? programme.home : null

  async function made(month: number | null, day: number): Promise<Rows> {
    const [figures, busiest] = await Promise.all([
      month === null ? districtsOfAllTime(store) : districtsOfMonth(store, month),
      busiestDays(store.prisma, addDays(day, -LOOK_BACK)),
    ])
    const groups: GroupFigures[] = figures.filter(({ key }) => key !== homeless)
    const busiestSince = (key: string, since: number) =>
      Math.max(0, ...(busiest.get(key) ?? []).filter((one) => one.day > since).map(({ people }) => people))
    const scope = `district/${month ?? 0}`
    const rows = await published(store, { scope, day, minPeople, groups, busiestSince })
    const byKey = new Map(rows.map((row) => [row.key, row]))
    const rest = figures.find(({ key }) => key === homeless)?.people ?? 0
    return { rows: suppressed(groups, { minPeople, rest }).flatMap(({ key }) => byKey.get(key) ?? []) }
  }

  return async (period) => {
    const day = localDay(now(), programme.utcOffsetMinutes)
    const month = period === 'all' ? null : Math.floor(day / 100)
    return { ...(await kept(`${month ?? 0}`, () => made(month, day))), month }
  }
}
