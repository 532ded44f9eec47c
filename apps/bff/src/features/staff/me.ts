import { staffSchema } from '@tanpuhui/contract'
import { staffProcedure } from '../../trpc/procedures'
import { ANY_STAFF } from './roles'

/** Who is signed in. */
export const me = staffProcedure(...ANY_STAFF)
  .output(staffSchema)
  .query(({ ctx: { staff } }) => ({ username: staff.username, name: staff.name, role: staff.role }))
