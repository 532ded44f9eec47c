import { myCertificateSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { myView } from './view'

/** The resident's certificates, newest first. */
export const list = residentProcedure.output(z.array(myCertificateSchema)).query(async ({ ctx }) => {
  const rows = await ctx.store.prisma.certificate.findMany({
    where: { residentId: ctx.resident.residentId },
    orderBy: { issuedAt: 'desc' },
  })
  return rows.map((row) => myView(ctx, row))
})
