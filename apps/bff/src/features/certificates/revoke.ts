import { AppError, certificateStatusSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { findBySerial } from './find'
import { publicView } from './view'

/** Revokes a certificate, for ever, with a reason that everyone can read. Errors: CERTIFICATE_UNKNOWN, CERTIFICATE_REVOKED. */
export const revoke = staffProcedure('admin')
  .input(z.object({ serial: z.string().max(40), reason: z.string().trim().min(2).max(200) }))
  .output(certificateStatusSchema)
  .mutation(async ({ ctx, input: { serial, reason } }) => {
    const { prisma, newId } = ctx.store
    const { shard } = await findBySerial(ctx, serial)
    const at = ctx.now()
    const [{ count }] = await prisma.$transaction([
      prisma.certificate.updateMany({
        where: { shard, serial, revokedAt: null },
        data: { revokedAt: at, revokedReason: reason },
      }),
      prisma.auditEntry.create({
        data: {
          id: newId(),
          staffId: ctx.staff.id,
          action: 'certificates.revoke',
          subject: serial,
          details: JSON.stringify({ reason }),
          at,
        },
      }),
    ])
    if (count === 0) throw new AppError('CERTIFICATE_REVOKED')
    return publicView(ctx, await findBySerial(ctx, serial)).status
  })
