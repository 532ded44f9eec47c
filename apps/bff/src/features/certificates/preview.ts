import { certificatePreviewSchema, dayToIso, periodSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { certifiable } from './period'

/** What a certificate for the period would say. */
export const preview = residentProcedure
  .input(z.object({ period: periodSchema }))
  .output(certificatePreviewSchema)
  .query(async ({ ctx, input }) => {
    const { from, to, ...rest } = await certifiable(ctx, ctx.resident.residentId, input.period)
    return { from: dayToIso(from), to: dayToIso(to), ...rest }
  })
