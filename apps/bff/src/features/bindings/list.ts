import { bindingSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { bindingViews } from './view'

/** The resident's authorisation of each partner. */
export const list = residentProcedure
  .output(z.array(bindingSchema))
  .query(({ ctx }) => bindingViews(ctx, ctx.resident.residentId))
