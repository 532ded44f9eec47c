import { answerAppealInput, appealSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { staffProcedure } from '../../trpc/procedures'
import { appealViews } from './view'

/**
 * Answers an appeal, once, in words that the resident reads. Upholding it changes nothing by itself: what was wrong is put right by
 * `records.reverse` and the like. Errors: APPEAL_UNKNOWN, APPEAL_ANSWERED.
 */
export const answer = staffProcedure('reviewer')
  .input(answerAppealInput)
  .output(appealSchema)
  .mutation(async ({ ctx, input: { appeal, resident, outcome, words } }) => {
    const { store, staff, now } = ctx
    const [id, residentId] = [BigInt(appeal), BigInt(resident)]
    const deed = { entryId: store.newId(), staffId: staff.id, at: now() }
    await store.writes.answerAppeal({ appealId: id, residentId, outcome, words, ...deed })
    const row = await store.prisma.appeal.findUniqueOrThrow({ where: { shard_id: { shard: shardOf(residentId), id } } })
    return (await appealViews(ctx, [row]))[0]!
  })
