import { volunteeringSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { volunteeringViews } from './view'

/** All volunteer activities, the next one first, with the places that are free and whether the resident has one. */
export const list = residentProcedure.output(z.array(volunteeringSchema)).query(({ ctx }) =>
  volunteeringViews(
    ctx,
    ctx.resident.residentId,
    [...ctx.programme.volunteering].sort((a, b) => a.firstDay - b.firstDay || a.id - b.id),
  ),
)
