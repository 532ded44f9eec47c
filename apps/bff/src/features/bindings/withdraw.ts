import { AppError, bindingSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { bindingView, partnerByCode } from './view'

/** Ends a partner's authorisation: what it reports from now on is refused; what was credited stays. Errors: PARTNER_UNKNOWN, BINDING_MISSING. */
export const withdraw = residentProcedure
  .input(z.object({ partner: z.string().max(64) }))
  .output(bindingSchema)
  .mutation(async ({ ctx, input }) => {
    const { residentId } = ctx.resident
    const partner = partnerByCode(ctx.programme, input.partner)
    const { count } = await ctx.store.prisma.binding.updateMany({
      where: { residentId, partnerId: partner.id, withdrawnAt: null },
      data: { withdrawnAt: ctx.now() },
    })
    const view = await bindingView(ctx, residentId, partner.code)
    if (count === 0 && view.status === 'none') throw new AppError('BINDING_MISSING')
    return view
  })
