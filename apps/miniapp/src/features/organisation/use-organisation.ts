import type { BoardPeriod } from '@tanpuhui/contract'
import type { By } from '@/features/boards/GroupChips'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { trpc } from '@/lib/trpc'

/** 单位榜, with my own organisation. */
export const useOrganisationBoard = (period: BoardPeriod, by: By = 'mg') =>
  useResidentResource(`organisation:${period}:${by}`, () => trpc.organisations.board.query({ period, by }))
