import { z } from 'zod'
import { codeSchema } from '../schema/shared'
import { refuse, rule } from './rule'

/** A trip that says how far it went must lie within what its means of travel can do in one go. */
export const maxDistance = rule({
  code: 'max-distance',
  args: z.strictObject({ behaviours: z.array(codeSchema).min(1), km: z.number().positive() }),
  reads: ['distanceKm'],
  describe: ({ km }) => ({ zh: `单次里程最多 ${km} 公里`, en: `at most ${km} km a trip` }),
  judge({ behaviours, km }, act) {
    if (!behaviours.includes(act.behaviour) || !(Number(act.data.distanceKm) > km)) return null
    return refuse('DISTANCE_IMPLAUSIBLE', { field: 'distanceKm', limit: km })
  },
})
