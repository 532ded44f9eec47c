import { createOrganisationInput, organisationSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { newJoinCode } from './join-code'
import { organisationView } from './view'

/** Makes an organisation, with a code by which residents join. */
export const create = staffProcedure('operator')
  .input(createOrganisationInput)
  .output(organisationSchema)
  .mutation(async ({ ctx, input: { name } }) => {
    const { store, staff, now } = ctx
    const id = store.newId()
    const deed = { id, entryId: store.newId(), staffId: staff.id, at: now() }
    await store.writes.createOrganisation({ ...deed, name, code: newJoinCode() })
    return organisationView(ctx, id)
  })
