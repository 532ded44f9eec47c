import { siteCodeSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { siteById, siteCodeView } from './view'

/** The code to show on a site's screen now. Errors: NOT_FOUND. */
export const code = staffProcedure('operator')
  .input(z.object({ id: z.number().int() }))
  .output(siteCodeSchema)
  .query(({ ctx, input }) => siteCodeView(ctx, siteById(ctx, input.id)))
