import { z } from 'zod'
import { idSchema } from './ids'
import { givenNameSchema } from './name'

/** A resident's session. The token is opaque, shown once, and hashed at rest. */
export const sessionSchema = z.object({ token: z.string(), residentId: idSchema })

/** A resident's name as they give it, for their pages and certificates. */
export const residentNameSchema = givenNameSchema.min(1).max(40)
