import { localIso, reversedRecordSchema, reverseRecordInput } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'

/**
 * Takes a credit back by a counter-entry, once and for ever, with a reason that the resident reads; points already spent are owed.
 * Errors: RECORD_UNKNOWN, RECORD_REVERSED.
 */
export const reverse = staffProcedure('reviewer')
  .input(reverseRecordInput)
  .output(reversedRecordSchema)
  .mutation(async ({ ctx: { store, staff, now, programme }, input: { record, resident, reason } }) => {
    const at = now()
    const reversal = { recordId: BigInt(record), residentId: BigInt(resident), reason, at }
    await store.writes.reverseRecord({ ...reversal, entryId: store.newId(), staffId: staff.id })
    return { record, reversed: { at: localIso(at, programme.utcOffsetMinutes), reason: { zh: reason, en: reason } } }
  })
