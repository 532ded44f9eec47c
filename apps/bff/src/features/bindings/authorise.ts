import { bindingSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { bindingView, partnerByCode } from './view'

/** Lets a partner report the resident's acts. Doing it again changes nothing. Errors: PARTNER_UNKNOWN, BINDING_EXISTS. */
export const authorise = residentProcedure
  .input(z.object({ partner: z.string().max(64) }))
  .output(bindingSchema)
  .mutation(async ({ ctx, input }) => {
    const { residentId } = ctx.resident
    const partner = partnerByCode(ctx.programme, input.partner)
    const subject = await ctx.partnerAccounts.subjectOf(partner.code, residentId)
    await ctx.store.writes.bind({ partnerId: partner.id, subject, residentId, at: ctx.now() })
    return bindingView(ctx, residentId, partner.code)
  })
