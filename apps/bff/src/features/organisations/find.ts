import { AppError, foundOrganisationSchema, joinCodeInput } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'

/** Which organisation a code is of, before somebody joins it. Errors: ORGANISATION_UNKNOWN. */
export const find = residentProcedure
  .input(joinCodeInput)
  .output(foundOrganisationSchema)
  .query(async ({ ctx, input: { code } }) => {
    const row = await ctx.store.prisma.organisation.findUnique({ where: { code } })
    if (!row || row.closedAt !== null) throw new AppError('ORGANISATION_UNKNOWN')
    return { organisation: String(row.id), name: row.name }
  })
