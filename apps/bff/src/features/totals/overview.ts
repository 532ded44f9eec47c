import { totalsOverviewSchema, totalsRangeSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { ANY_STAFF } from '../staff/roles'
import { overviewOf, rangeOf } from './overview-of'

/** 减排总览 for staff: totals, their course by day, and by section, district, behaviour and partner. */
export const overview = staffProcedure(...ANY_STAFF)
  .input(totalsRangeSchema)
  .output(totalsOverviewSchema)
  .query(({ ctx, input }) => overviewOf(ctx, rangeOf(input)))
