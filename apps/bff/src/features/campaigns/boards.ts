import { type BoardScores, type CampaignDays, campaignScores, peopleOn, type Store } from '@tanpuhui/store'
import { type Keeper, keeper } from './keeper'

/** How many are shown. */
const SHOWN = 100
/** How many people’s scores stay in memory, on all boards together: 160 MB. */
const MOST_SCORES = 20_000_000

interface Boards {
  /** In the order of the campaign's. */
  boards: readonly BoardScores[]
}

/** The boards of a campaign in one year, under a key of their own, of which everybody's rank can be told. */
export type CampaignBoards = (key: string, campaign: CampaignDays) => Promise<Boards & { asOf: number }>

/**
 * The boards of campaigns. No table holds them: an act may count on boards of several campaigns, and each would be one more row to
 * write with every act. They are summed up from the residents' days instead, all boards of a campaign together and once for
 * everybody who asks in the next minute, or in ten times as long as it took. A request reads the scores that are kept: a rank is a
 * search among sorted numbers. Where summing takes longer than a moment, those who ask meanwhile see the boards as they were.
 * A million people on three boards of eleven days took 5 s on SQLite and 9 s on PostgreSQL, both on two cores: ten million take a
 * minute or two, every quarter of an hour at most, and 80 MB.
 */
export function campaignBoards(store: Pick<Store, 'prisma' | 'dialect'>, now: () => number): CampaignBoards {
  const kept: Keeper<Boards> = keeper({
    now,
    most: MOST_SCORES,
    weightOf: ({ boards }) => boards.reduce((people, board) => people + peopleOn(board), 0),
  })
  return (key, campaign) => kept(key, async () => ({ boards: await campaignScores(store, campaign, SHOWN) }))
}
