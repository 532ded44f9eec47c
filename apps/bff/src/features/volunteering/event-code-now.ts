import { AppError, eventCodeSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { eventCodeView } from './event-view'

/** The code to show on a volunteer activity's screen now. Errors: NOT_FOUND, VOLUNTEERING_NOT_TODAY. */
export const eventCodeNow = staffProcedure('operator')
  .input(z.object({ id: z.number().int() }))
  .output(eventCodeSchema)
  .query(({ ctx, input }) => {
    const activity = ctx.programme.volunteering.find(({ id }) => id === input.id)
    if (!activity) throw new AppError('NOT_FOUND')
    return eventCodeView(ctx, activity)
  })
