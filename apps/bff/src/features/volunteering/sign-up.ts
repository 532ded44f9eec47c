import { volunteeringInput, volunteeringSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { openActivity, volunteeringViews } from './view'

/**
 * Takes a place in a volunteer activity; who has one keeps it. It earns nothing by itself: attendance does.
 * Errors: VOLUNTEERING_UNKNOWN, VOLUNTEERING_CLOSED, VOLUNTEERING_FULL.
 */
export const signUp = residentProcedure
  .input(volunteeringInput)
  .output(volunteeringSchema)
  .mutation(async ({ ctx, input }) => {
    const { residentId } = ctx.resident
    const activity = openActivity(ctx, input.activity)
    const { id: activityId, capacity } = activity
    await ctx.store.writes.signUp({ activityId, residentId, capacity, at: ctx.now() })
    return (await volunteeringViews(ctx, residentId, [activity]))[0]!
  })
