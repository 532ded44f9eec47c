import { z } from 'zod'
import { idSchema } from './ids'

/** A resident's session. The token is opaque, shown once, and hashed at rest. */
export const sessionSchema = z.object({ token: z.string(), residentId: idSchema })

/** A resident's name as shown on their pages and certificates. */
export const residentNameSchema = z.string().trim().min(1).max(40)
