import { volunteeringInput, volunteeringSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { openActivity, volunteeringViews } from './view'

/** Gives one's own place back. Errors: VOLUNTEERING_UNKNOWN, VOLUNTEERING_CLOSED, SIGN_UP_MISSING, VOLUNTEERING_ATTENDED. */
export const cancel = residentProcedure
  .input(volunteeringInput)
  .output(volunteeringSchema)
  .mutation(async ({ ctx, input }) => {
    const { residentId } = ctx.resident
    const activity = openActivity(ctx, input.activity)
    await ctx.store.writes.cancelSignUp({ activityId: activity.id, residentId })
    return (await volunteeringViews(ctx, residentId, [activity]))[0]!
  })
