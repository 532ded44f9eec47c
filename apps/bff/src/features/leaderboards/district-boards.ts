import { addDays } from '@tanpuhui/contract'
import { busiestDays, districtsOfAllTime, districtsOfMonth, type GroupFigures, type PublishedFigure } from '@tanpuhui/store'
import { type GroupBoards, type GroupBoardsOptions, groupBoards } from './group-boards'
import { published } from './publish'
import { suppressed } from './suppress'

/** How long, in days, it is looked back for a day on which enough people did something. */
const LOOK_BACK = 31
/** All boards of some months together. */
const MOST_ROWS = 100_000

interface Rows {
  rows: readonly PublishedFigure[]
}

/** What is shown of the districts. */
export type DistrictBoards = GroupBoards<Rows>

/**
 * 区县榜: made at most once a minute for everybody who asks, see `keeper`. Acts without a place of their own, which are counted in the
 * region's home, are on none when that is no district.
 */
export function districtBoards(options: GroupBoardsOptions): DistrictBoards {
  const { store, programme, minPeople } = options
  const homeless = programme.home.endsWith('00') ? programme.home : null

  async function made(month: number | null, day: number): Promise<Rows> {
    const [figures, busiest] = await Promise.all([
      month === null ? districtsOfAllTime(store) : districtsOfMonth(store, month),
      busiestDays(store.prisma, addDays(day, -LOOK_BACK)),
    ])
    const groups: GroupFigures[] = figures.filter(({ key }) => key !== homeless)
    const scope = `district/${month ?? 0}`
    const rows = await published(store, { scope, day, minPeople, groups, busiest })
    const byKey = new Map(rows.map((row) => [row.key, row]))
    const rest = figures.find(({ key }) => key === homeless)?.people ?? 0
    return { rows: suppressed(groups, { minPeople, rest }).flatMap(({ key }) => byKey.get(key) ?? []) }
  }

  return groupBoards(options, { most: MOST_ROWS, weightOf: ({ rows }) => rows.length }, made)
}
