import { addDays } from '@tanpuhui/contract'
import { type OrganisationFigures, organisationDays, organisationFigures, type PublishedFigure, peopleOn } from '@tanpuhui/store'
import { type GroupBoards, type GroupBoardsOptions, groupBoards } from '../leaderboards/group-boards'
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

/** What is shown of the organisations. */
export type OrganisationBoards = GroupBoards<Boards>

/** 单位榜: made at most once a minute for everybody who asks, see `keeper`. What is all people's is no sum of these: who is in none is in no row. */
export function organisationBoards(options: GroupBoardsOptions): OrganisationBoards {
  const { store, minPeople } = options
  const weightOf = ({ scores }: Boards) => [...scores.values()].reduce((people, one) => people + peopleOn(one), 0)

  async function made(month: number | null, day: number): Promise<Boards> {
    const days = Array.from({ length: LOOK_BACK }, (_, i) => addDays(day, -i))
    const [figures, busiest, open] = await Promise.all([
      organisationFigures(store, month),
      organisationDays(store.prisma, days),
      store.prisma.organisation.findMany({ where: { closedAt: null }, select: { id: true } }),
    ])
    const here = new Set(open.map(({ id }) => String(id)))
    const groups = figures.filter(({ key }) => here.has(key))
    const rows = await published(store, { scope: `organisation/${month ?? 0}`, day, minPeople, groups, busiest })
    return { rows, scores: new Map(groups.map(({ key, scores }) => [key, { scores }])) }
  }

  return groupBoards(options, { most: MOST_SCORES, weightOf }, made)
}
