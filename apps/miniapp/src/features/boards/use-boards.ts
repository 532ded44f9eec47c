import { useResidentResource } from '@/features/session/use-resident-resource'
import { trpc } from '@/lib/trpc'

/** The board of today or of all time. */
export const useLeaderboard = (board: 'day' | 'all') =>
  useResidentResource(`boards:${board}`, () => trpc.leaderboards.get.query({ board }))

/** A campaign's board as it stood last: the named one, or that on which the resident has most. */
export const useCampaignBoard = (campaign: string, board: string | undefined) =>
  useResidentResource(`boards:campaign:${campaign}:${board ?? ''}`, () => trpc.campaigns.board.query({ campaign, board }))
