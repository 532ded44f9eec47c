import { addDays, type DistrictBoard, districtBoardSchema, groupBoardInput, localDay } from '@tanpuhui/contract'
import { ownScores } from '@tanpuhui/store'
import type { Services } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { districtName } from '../ledger/line'
import { boardHead, rankedGroups } from './group-views'

const SHOWN = 100
/** Of how many days the acts tell where somebody lives. */
const RECENT = 31

/** The district in which most of what a resident saved lately was saved; null when there is none. */
async function districtOf({ store, programme, now }: Services, residentId: bigint): Promise<string | null> {
  const today = localDay(now(), programme.utcOffsetMinutes)
  const days = Array.from({ length: RECENT }, (_, i) => addDays(today, -i))
  const own = [...(await ownScores(store.prisma, residentId, days))].filter(([code]) => !code.endsWith('00'))
  return own.sort(([a, mgA], [b, mgB]) => mgB - mgA || (a < b ? -1 : 1))[0]?.[0] ?? null
}

/**
 * 区县榜: what was saved in each district this month or in all, by how many people. Acts count where they happen. Districts of fewer
 * people than the setting are not shown, nor what could be told by subtraction; see `suppressed` and `published`.
 */
export const districts = residentProcedure
  .input(groupBoardInput)
  .output(districtBoardSchema)
  .query(async ({ ctx, input: { period, by } }): Promise<DistrictBoard> => {
    const { programme, config } = ctx
    const [board, own] = await Promise.all([ctx.districtBoards(period), districtOf(ctx, ctx.resident.residentId)])
    const all = rankedGroups(board.rows, by).map(({ key, ...row }) => ({
      ...row,
      district: key,
      name: districtName(programme, key),
      mine: key === own,
    }))
    return {
      period,
      ...boardHead(board, { minPeople: config.minPeople, utcOffsetMinutes: programme.utcOffsetMinutes }),
      rows: all.slice(0, SHOWN),
      of: all.length,
      mine:
        own === null ? null : { district: own, name: districtName(programme, own), row: all.find(({ mine }) => mine) ?? null },
    }
  })
