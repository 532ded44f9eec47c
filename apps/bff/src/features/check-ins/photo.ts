import { AppError, checkInResultSchema, photoCheckInInput } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { districtName } from '../ledger/line'
import { creditCheckIn } from './credit-check-in'

/** Checks in by a photo that was sent before: weaker evidence, so a smaller share is credited. Errors: PHOTO_UNKNOWN, PHOTO_REUSED, CHECK_IN_LIMIT. */
export const photo = residentProcedure
  .input(photoCheckInInput)
  .output(checkInResultSchema)
  .mutation(async ({ ctx, input: { behaviour, photo: sha256, requestId } }) => {
    const { residentId } = ctx.resident
    const sent = await ctx.store.prisma.photo.findUnique({ where: { shard_sha256: { shard: shardOf(sha256), sha256 } } })
    if (sent?.residentId !== residentId) throw new AppError('PHOTO_UNKNOWN')
    if (!ctx.programme.checkIns.some((c) => c.behaviour === behaviour && c.ways.includes('photo')))
      throw new AppError('CHECK_IN_UNKNOWN')
    return creditCheckIn(ctx, {
      residentId,
      behaviour,
      evidence: 'photo',
      district: ctx.programme.home,
      place: districtName(ctx.programme, ctx.programme.home),
      onceKey: `photo/${sha256}`,
      requestId,
      reused: 'PHOTO_REUSED',
    })
  })
