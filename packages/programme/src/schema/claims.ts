import { z } from 'zod'
import type { Frozen } from '../frozen'
import { assumed, codeSchema, countSchema, daySchema, fieldSchema, monthDaySchema, wordsSchema } from './shared'

const behaviours = z.array(codeSchema).min(1)

/** At most so many acts, or so much of one quantity, of a resident in a period. */
const capSchema = z
  .strictObject({
    behaviour: codeSchema,
    acts: countSchema.optional(),
    field: fieldSchema.optional(),
    max: z.number().positive().optional(),
    ...assumed,
  })
  .refine(
    ({ acts, field, max }) => (acts === undefined) === (field !== undefined) && (field === undefined) === (max === undefined),
    {
      error: 'expected either acts, or field and max',
    },
  )

/** A day on which points are multiplied: of every year, or one only. */
const specialDaySchema = z
  .strictObject({
    monthDay: monthDaySchema.optional(),
    date: daySchema.optional(),
    multiplier: z.number().int().min(2).max(10),
    name: wordsSchema,
    ...assumed,
  })
  .refine(({ monthDay, date }) => (monthDay === undefined) !== (date === undefined), {
    error: 'expected either monthDay or date',
  })

/** What an act may claim beside a resident's other acts: limits, 滤重, delays and bonuses. */
export const claimsSchema = z.strictObject({
  dayCaps: z.array(capSchema).default([]),
  monthCaps: z.array(capSchema).default([]),
  /** Of trips that overlap in time one counts, unless one partner tells them apart. */
  oneTripAtATime: z.strictObject({ behaviours, ...assumed }).optional(),
  /** One order counts once, whoever reports it. */
  sameOrder: z.strictObject({ field: fieldSchema, ...assumed }).optional(),
  /** A check-in does not count within so many hours of a partner's record of the same behaviour. */
  coveredByPartner: z.array(z.strictObject({ behaviour: codeSchema, hours: countSchema.max(48), ...assumed })).default([]),
  /** One account, e.g. of a utility, counts once a month, whoever pays. */
  sameAccountMonth: z.array(z.strictObject({ behaviour: codeSchema, field: fieldSchema, ...assumed })).default([]),
  /** Steps made inside counted rides are taken off. */
  stepsNetOfRides: z
    .strictObject({ behaviour: codeSchema, rides: behaviours, stepsPerMinute: countSchema.max(300), ...assumed })
    .optional(),
  /** Credited `pendingDays` after the act, when it is claimed within `claimDays` from then; else it lapses. */
  settle: z
    .array(
      z.strictObject({ behaviour: codeSchema, pendingDays: countSchema.max(30), claimDays: countSchema.max(365), ...assumed }),
    )
    .default([]),
  /** Points for so many days in a row with an act. */
  streaks: z.array(z.strictObject({ days: countSchema.min(2), points: countSchema, ...assumed })).default([]),
  specialDays: z.array(specialDaySchema).default([]),
})
export type Claims = Frozen<z.infer<typeof claimsSchema>>
