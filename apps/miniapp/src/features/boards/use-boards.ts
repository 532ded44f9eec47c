import type { BoardPeriod } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { useResource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'
import type { By } from './GroupChips'

/** The board of today or of all time. */
export const useLeaderboard = (board: 'day' | 'all') =>
  useResidentResource(`boards:${board}`, () => trpc.leaderboards.get.query({ board }))

/** A campaign's board, as it stood last or in a year: the named one, or that on which the resident has most. */
export const useCampaignBoard = (campaign: string, board: string | undefined, year: number | undefined) =>
  useResidentResource(`boards:campaign:${campaign}:${board ?? ''}:${year ?? ''}`, () =>
    trpc.campaigns.board.query({ campaign, board, year }),
  )

/** Every campaign with the years of which it has boards. */
export const useCampaigns = () => useResource('programme:campaigns', () => trpc.campaigns.list.query())

/** 区县榜 */
export const useDistrictBoard = (period: BoardPeriod, by: By) =>
  useResidentResource(`boards:districts:${period}:${by}`, () => trpc.leaderboards.districts.query({ period, by }))
