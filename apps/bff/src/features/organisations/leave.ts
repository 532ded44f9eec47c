import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Leaves the organisation; what the resident saved counts for it no more, and not again if they come back. Errors: ORGANISATION_NONE. */
export const leave = residentProcedure.output(z.object({ ok: z.literal(true) })).mutation(async ({ ctx }) => {
  await ctx.store.writes.leaveOrganisation({ residentId: ctx.resident.residentId })
  return { ok: true as const }
})
