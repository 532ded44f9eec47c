import { eventSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { ANY_STAFF } from '../staff/roles'
import { eventView } from './event-view'

/** The programme's volunteer activities, for their organisers, by their first day. */
export const events = staffProcedure(...ANY_STAFF)
  .output(z.array(eventSchema))
  .query(({ ctx }) => ctx.programme.volunteering.map((activity) => eventView(ctx, activity)).sort(byDay))

const byDay = (a: { firstDay: string; id: number }, b: { firstDay: string; id: number }) =>
  a.firstDay.localeCompare(b.firstDay) || a.id - b.id
