import { organisationSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { ANY_STAFF } from '../staff/roles'
import { organisationViews } from './view'

/** All organisations, also those that are closed. Their codes are told to operators only. */
export const list = staffProcedure(...ANY_STAFF)
  .output(z.array(organisationSchema))
  .query(({ ctx }) => organisationViews(ctx, { mayJoinOthers: ctx.staff.role === 'operator' || ctx.staff.role === 'admin' }))
