import { residentNameSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { changeNames } from './change-names'

/** Changes the name that the resident is shown by. Errors: SESSION_INVALID (the account is removed meanwhile). */
export const rename = residentProcedure
  .input(z.object({ name: residentNameSchema }))
  .output(z.object({ name: z.string() }))
  .mutation(async ({ ctx, input }) => {
    await changeNames(ctx.store, ctx.resident.residentId, input)
    return input
  })
