import { joinCodeInput, localDay, membershipSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { membershipOf } from './membership'

/**
 * Joins an organisation by its code. What the resident saves counts for it from today on, the whole of today included.
 * Errors: ORGANISATION_UNKNOWN, ORGANISATION_JOINED.
 */
export const join = residentProcedure
  .input(joinCodeInput)
  .output(membershipSchema)
  .mutation(async ({ ctx, input: { code } }) => {
    const { store, programme } = ctx
    const { residentId } = ctx.resident
    const at = ctx.now()
    await store.writes.joinOrganisation({ residentId, code, at, day: localDay(at, programme.utcOffsetMinutes) })
    return (await membershipOf(store, residentId))!
  })
