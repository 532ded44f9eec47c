import { addDays, type BoardPeriod, localDay } from '@tanpuhui/contract'
import {
  type OrganisationFigures,
  organisationDays,
  organisationFigures,
  type PublishedFigure,
  peopleOn,
  type Store,
} from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { keeper } from '../campaigns/keeper'
import { published } from '../leaderboards/publish'

/** On how many days, today included, it is looked for one on which enough members did something. */
const LOOK_BACK = 31
/** How many members’ scores stay in memory: 40 MB. */
const MOST_SCORES = 5_000_000

interface Boards {
  rows: readonly PublishedFigure[]
  /** What each member has who is listed, by organisation; never shown. */
  scores: ReadonlyMap<string, Pick<OrganisationFigures, 'scores'>>
}

/** What is shown of the organisations, of this month (yyyymm) or of all time. */
export type OrganisationBoards = (period: BoardPeriod) => Promise<Boards & { asOf: number; month: number | null }>

interface Options {
  store: Pick<Store, 'prisma' | 'dialect' | 'writes'>
  programme: Pick<Programme, 'utcOffsetMinutes'>
  minPeople: number
  now(): number
}

/** 单位榜: made at most once a minute for everybody who asks, see `keeper`. What is all people's is no sum of these: who is in none is in no row. */
export function organisationBoards({ store, programme, minPeople, now }: Options): OrganisationBoards {
  const kept = keeper<Boards>({
    now,
    most: MOST_SCORES,
    weightOf: ({ scores }) => [...scores.values()].reduce((people, one) => people + peopleOn(one), 0),
  })

  async function made(month: number | null, day: number): Promise<Boards> {
    const days = Array.from({ length: LOOK_BACK }, (_, i) => addDays(day, -i))
    const [figures, busiest, open] = await Promise.all([
      organisationFigures(store, month),
      organisationDays(store.prisma, days),
      store.prisma.organisation.findMany({ where: { closedAt: null }, select: { id: true } }),
    ])
    const here = new Set(open.map(({ id }) => String(id)))
    const groups = figures.filter(({ key }) => here.has(key))
    const busiestSince = (key: string, since: number) =>
      Math.max(0, ...(busiest.get(key) ?? []).filter((one) => one.day > since).map(({ people }) => people))
    const rows = await published(store, { scope: `organisation/${month ?? 0}`, day, minPeople, groups, busiestSince })
    return { rows, scores: new Map(groups.map(({ key, scores }) => [key, { scores }])) }
  }

  return async (period) => {
    const day = localDay(now(), programme.utcOffsetMinutes)
    const month = period === 'all' ? null : Math.floor(day / 100)
    return { ...(await kept(`${month ?? 0}`, () => made(month, day))), month }
  }
}
