import { AppError, collectedSchema, collectInput } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'

/**
 * Collects an act that has waited: it is credited now, once; again, the same answer. Errors: ACT_UNKNOWN, NOT_COLLECTABLE_YET, LAPSED, or
 * why it does not count by now.
 */
export const collect = residentProcedure
  .input(collectInput)
  .output(collectedSchema)
  .mutation(async ({ ctx: { store, resident, now }, input: { id } }) => {
    const [, partner, externalId] = /^(\d{1,9})\/(.+)$/s.exec(id) ?? []
    if (partner === undefined || externalId === undefined) throw new AppError('ACT_UNKNOWN')
    const { residentId } = resident
    const { recordId, mg, points } = await store.writes.collectAct({
      ...{ recordId: store.newId(), residentId, partnerId: Number(partner), externalId, at: now() },
    })
    return { record: String(recordId), mg, points }
  })
