import { z } from 'zod'
import { refuse, rule } from './rule'

const DAY = 86_400_000

/** An act must lie in the past, at most `maxAgeDays` back; clocks may differ by `skewMinutes`. */
export const timeWindow = rule({
  code: 'time-window',
  args: z.strictObject({ maxAgeDays: z.number().int().positive(), skewMinutes: z.number().int().min(0) }),
  describe: ({ maxAgeDays }) => ({ zh: `只计入 ${maxAgeDays} 天内已发生的行为`, en: `acts of the last ${maxAgeDays} days only` }),
  judge({ maxAgeDays, skewMinutes }, { occurredAt, endedAt, now }) {
    const latest = now + skewMinutes * 60_000
    if (occurredAt > latest || (endedAt ?? 0) > latest) return refuse('OCCURRED_IN_FUTURE')
    if (occurredAt < now - maxAgeDays * DAY) return refuse('OCCURRED_TOO_LONG_AGO', { days: maxAgeDays })
    return endedAt !== undefined && endedAt < occurredAt ? refuse('ENDED_BEFORE_START') : null
  },
})
