import { localIso, removeAccountInput, removedAccountSchema } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { sweepPhotos } from '../photos/sweep'

/**
 * Removes the resident's account, for ever, when they type their name. Who signs in by the same WeChat account afterwards is somebody new.
 * Idempotent by `requestId`, also from a new session: this one has ended then. Errors: CONFIRMATION_WRONG.
 */
export const remove = residentProcedure
  .input(removeAccountInput)
  .output(removedAccountSchema)
  .mutation(async ({ ctx, input }) => {
    const { store, resident, now, programme, request } = ctx
    const { residentId } = resident
    const ids = { entryId: store.newId(), auditId: store.newId() }
    const { removedAt } = await store.writes.removeAccount({ residentId, ...input, ...ids, at: now() })
    // The account is removed whatever becomes of the files: housekeeping tries again.
    await sweepPhotos(ctx).catch((error: unknown) =>
      request.log.error({ err: error }, 'photos of a removed account: left for housekeeping'),
    )
    return { removedAt: localIso(removedAt, programme.utcOffsetMinutes) }
  })
