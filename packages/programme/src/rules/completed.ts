import { z } from 'zod'
import { codeSchema } from '../schema/shared'
import { refuse, rule } from './rule'

/** Counts what is ordered ahead, a train ride or a visit, only once it has taken place: its end must be told and lie in the past. */
export const completed = rule({
  code: 'completed',
  args: z.strictObject({ behaviours: z.array(codeSchema).min(1) }),
  describe: () => ({ zh: '完成后计入', en: 'counted once completed' }),
  judge({ behaviours }, { behaviour, endedAt, now }) {
    if (!behaviours.includes(behaviour)) return null
    return endedAt === undefined || endedAt > now ? refuse('NOT_COMPLETED') : null
  },
})
