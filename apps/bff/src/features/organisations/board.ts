import { groupBoardInput, type OrganisationBoard, organisationBoardSchema } from '@tanpuhui/contract'
import { ownSinceJoining, peopleOn, rankAmong } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { boardHead, rankedGroups } from '../leaderboards/group-views'
import { membershipOf } from './membership'

const SHOWN = 100
const NOBODY = { scores: [] }

/**
 * 单位榜: what the members of each organisation saved this month or in all, since each of them joined: from the local day of joining on, the
 * whole of it included. Who leaves takes theirs along. Organisations of fewer people than the setting are not shown; see `published`.
 */
export const board = residentProcedure
  .input(groupBoardInput)
  .output(organisationBoardSchema)
  .query(async ({ ctx, input: { period, by } }): Promise<OrganisationBoard> => {
    const { store, programme, config } = ctx
    const { residentId } = ctx.resident
    const [kept, membership] = await Promise.all([ctx.organisationBoards(period), membershipOf(store, residentId)])
    const ids = kept.rows.map(({ key }) => BigInt(key))
    const names = new Map(
      (await store.prisma.organisation.findMany({ where: { id: { in: ids } } })).map(({ id, name }) => [String(id), name]),
    )
    const all = rankedGroups(kept.rows, by).map(({ key, ...row }) => ({
      ...row,
      organisation: key,
      name: names.get(key)!,
      mine: key === membership?.organisation,
    }))
    const own = async (organisation: string) => {
      const scores = kept.scores.get(organisation) ?? NOBODY
      const mg = await ownSinceJoining(store.prisma, residentId, kept.month)
      const rank = mg > 0 ? rankAmong(scores, mg) : null
      // Who is not listed, or has joined or acted since, is not among them.
      return { rank, mg, of: Math.max(peopleOn(scores), rank ?? 0) }
    }
    return {
      period,
      ...boardHead(kept, { minPeople: config.minPeople, utcOffsetMinutes: programme.utcOffsetMinutes }),
      rows: all.slice(0, SHOWN),
      of: all.length,
      mine: membership && {
        ...membership,
        row: all.find(({ mine }) => mine) ?? null,
        own: await own(membership.organisation),
      },
    }
  })
