import { type CampaignBoard, type CampaignScores, campaignScores, peopleOn, type Store } from '@tanpuhui/store'
import { type Keeper, keeper } from './keeper'

/** How many are shown. */
const SHOWN = 100
/** How many people’s scores stay in memory, on all boards together: 160 MB. */
const MOST_SCORES = 20_000_000

/** A board of a campaign of one year, of which everybody's rank can be told. */
export type CampaignBoards = (key: string, board: CampaignBoard) => Promise<CampaignScores & { asOf: number }>

/**
 * The boards of campaigns. There is no table of them: a resident may stand on several boards of several campaigns, and each act
 * would have to be written to all. A board is summed up from the residents' days instead, for all who ask in the next minute
 * together. Ten million people are some seconds' work of the database every minute at most, and eight bytes each; a request looks
 * its rank up among sorted numbers.
 */
export function campaignBoards({ prisma }: Pick<Store, 'prisma'>, now: () => number): CampaignBoards {
  const kept: Keeper<CampaignScores> = keeper({ now, most: MOST_SCORES, weightOf: peopleOn })
  return (key, board) => kept(key, () => campaignScores(prisma, board, SHOWN))
}
