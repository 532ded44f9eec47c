import { AppError, collectedSchema, collectInput } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { actIdOf } from './act-id'

/**
 * Collects an act that has waited: it is credited now, once; again, the same answer. Errors: ACT_UNKNOWN, NOT_COLLECTABLE_YET, LAPSED, or
 * why it does not count by now.
 */
export const collect = residentProcedure
  .input(collectInput)
  .output(collectedSchema)
  .mutation(async ({ ctx: { store, resident, now }, input: { id } }) => {
    const act = actIdOf(id)
    if (!act) throw new AppError('ACT_UNKNOWN')
    const { residentId } = resident
    const { recordId, mg, points } = await store.writes.collectAct({
      ...{ ...act, recordId: store.newId(), residentId, at: now() },
    })
    return { record: String(recordId), mg, points }
  })
