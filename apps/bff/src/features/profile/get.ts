import { AppError, profileSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { profileOf } from './profile-of'

/** The resident's names, and whether others see them on leaderboards. */
export const get = residentProcedure.output(profileSchema).query(async ({ ctx }) => {
  const profile = await profileOf(ctx, ctx.resident.residentId)
  if (!profile) throw new AppError('SESSION_INVALID')
  return profile
})
