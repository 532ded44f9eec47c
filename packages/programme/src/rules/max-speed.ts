import { z } from 'zod'
import { codeSchema } from '../schema/shared'
import { minutesOf } from './duration'
import { refuse, rule } from './rule'

/**
 * A trip's average speed must be possible for its means of travel: distance in km over minutes, where both are known.
 * Judged to a tenth of a km/h, as the refusal tells it, so that nobody reads that 40 km/h are over 40.
 */
export const maxSpeed = rule({
  code: 'max-speed',
  args: z.strictObject({ behaviour: codeSchema, kmPerHour: z.number().positive() }),
  reads: ['distanceKm'],
  describe: ({ kmPerHour }) => ({ zh: `平均时速不超过 ${kmPerHour} 公里`, en: `at most ${kmPerHour} km/h on average` }),
  judge({ behaviour, kmPerHour }, act) {
    if (act.behaviour !== behaviour) return null
    const minutes = minutesOf(act)
    if (minutes === undefined) return null
    const speed = Math.round((Number(act.data.distanceKm) * 600) / minutes) / 10
    return speed > kmPerHour ? refuse('SPEED_IMPLAUSIBLE', { speed, limit: kmPerHour }) : null
  },
})
