import { AppError, certificateStatusSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { findBySerial } from './find'
import { statusOf } from './view'

/** Revokes a certificate, for ever, with a reason that everyone can read. Errors: CERTIFICATE_UNKNOWN, CERTIFICATE_REVOKED. */
export const revoke = staffProcedure('admin')
  .input(z.object({ serial: z.string().max(40), reason: z.string().trim().min(2).max(200) }))
  .output(certificateStatusSchema)
  .mutation(async ({ ctx, input }) => {
    const { store, staff, now } = ctx
    const { shard, serial } = await findBySerial(ctx, input.serial)
    const revocation = { shard, serial, reason: input.reason, at: now(), entryId: store.newId(), staffId: staff.id }
    if (!(await store.writes.revokeCertificate(revocation))) throw new AppError('CERTIFICATE_REVOKED')
    return statusOf(ctx, await findBySerial(ctx, serial))
  })
