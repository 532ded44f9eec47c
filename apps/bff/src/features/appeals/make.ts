import { AppError, appealSchema, MOST_OPEN_APPEALS, makeAppealInput } from '@tanpuhui/contract'
import { type AppealAbout, shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { actIdOf } from '../ledger/act-id'
import { appealViews } from './view'

/**
 * Objects to one of the resident's own records, or to that an act of theirs does not count; or says something in general. Idempotent by
 * `requestId`. Errors: RECORD_UNKNOWN, ACT_UNKNOWN, TOO_MANY_APPEALS, REQUEST_ID_REUSED.
 */
export const make = residentProcedure
  .input(makeAppealInput)
  .output(appealSchema)
  .mutation(async ({ ctx, input: { about, words, requestId } }) => {
    const { store, resident, now } = ctx
    const { residentId } = resident
    const request = { residentId, requestId, about: aboutOf(about), words, most: MOST_OPEN_APPEALS, at: now() }
    const id = await store.writes.makeAppeal({ appealId: store.newId(), ...request })
    const row = await store.prisma.appeal.findUniqueOrThrow({ where: { shard_id: { shard: shardOf(residentId), id } } })
    return (await appealViews(ctx, [row]))[0]!
  })

function aboutOf(about: { record: string } | { act: string } | null): AppealAbout {
  if (about === null) return null
  if ('record' in about) return { recordId: BigInt(about.record) }
  const act = actIdOf(about.act)
  if (!act) throw new AppError('ACT_UNKNOWN')
  return act
}
