import { organisationInput, organisationSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { newJoinCode } from './join-code'
import { organisationView } from './view'

/** Gives an organisation another code; by the one before nobody joins any more, who has stays. Errors: ORGANISATION_UNKNOWN. */
export const renewCode = staffProcedure('operator')
  .input(organisationInput)
  .output(organisationSchema)
  .mutation(async ({ ctx, input }) => {
    const { store, staff, now } = ctx
    const id = BigInt(input.organisation)
    const deed = { id, entryId: store.newId(), staffId: staff.id, at: now() }
    await store.writes.renewOrganisationCode({ ...deed, code: newJoinCode() })
    return organisationView(ctx, id)
  })
