import { z } from 'zod'
import { instantSchema, requestIdSchema } from './ids'

/** What stands in place of the name of somebody who has removed their account. */
export const REMOVED_NAME = '已注销用户'

/** `confirm` is the resident's name, typed once more. */
export const removeAccountInput = z.object({ confirm: z.string().trim().max(40), requestId: requestIdSchema })
export const removedAccountSchema = z.object({ removedAt: instantSchema })
