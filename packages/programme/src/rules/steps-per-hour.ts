import { z } from 'zod'
import { codeSchema } from '../schema/shared'
import { minutesOf } from './duration'
import { type JudgedAct, refuse, rule } from './rule'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The hours in which steps were made: the walk's own, else those of its local day so far. A count that is dated at midnight
 * itself is one of that whole day, as step counters give it.
 */
function hoursOf(act: JudgedAct, utcOffsetMinutes: number): number {
  const minutes = minutesOf(act)
  if (minutes !== undefined) return minutes / 60
  const sinceMidnight = (act.occurredAt + utcOffsetMinutes * MINUTE) % DAY
  return (sinceMidnight > 0 ? sinceMidnight : Math.min(act.now - act.occurredAt, DAY)) / HOUR
}

/** Steps must be possible for a person on foot in the time that there was. */
export const stepsPerHour = rule({
  code: 'steps-per-hour',
  args: z.strictObject({ behaviour: codeSchema, max: z.number().int().positive() }),
  reads: ['steps'],
  describe: ({ max }) => ({ zh: `平均每小时不超过 ${max} 步`, en: `at most ${max} steps an hour on average` }),
  judge({ behaviour, max }, act, { utcOffsetMinutes }) {
    if (act.behaviour !== behaviour) return null
    const steps = Number(act.data.steps)
    const hours = hoursOf(act, utcOffsetMinutes)
    return steps > max * hours
      ? refuse('STEPS_IMPLAUSIBLE', { field: 'steps', rate: Math.ceil(steps / hours), limit: max })
      : null
  },
})
