import { createOrganisationInput, organisationSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { newJoinCode } from './join-code'
import { organisationView } from './view'

/** Makes an organisation, with a code by which residents join. Idempotent by `requestId`, where there is one. Errors: REQUEST_ID_REUSED. */
export const create = staffProcedure('operator')
  .input(createOrganisationInput)
  .output(organisationSchema)
  .mutation(async ({ ctx, input: { name, requestId } }) => {
    const { store, staff, now } = ctx
    const deed = { id: store.newId(), entryId: store.newId(), staffId: staff.id, at: now() }
    const id = await store.writes.createOrganisation({ ...deed, name, code: newJoinCode(), requestId })
    return organisationView(ctx, id)
  })
