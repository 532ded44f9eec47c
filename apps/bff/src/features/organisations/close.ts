import { organisationInput, organisationSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { organisationView } from './view'

/** Closes an organisation, for ever: it stands on no board, nobody joins it, and its members may join another. Errors: ORGANISATION_UNKNOWN. */
export const close = staffProcedure('operator')
  .input(organisationInput)
  .output(organisationSchema)
  .mutation(async ({ ctx, input }) => {
    const { store, staff, now } = ctx
    const id = BigInt(input.organisation)
    await store.writes.closeOrganisation({ id, entryId: store.newId(), staffId: staff.id, at: now() })
    return organisationView(ctx, id)
  })
