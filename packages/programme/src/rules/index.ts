import { z } from 'zod'
import { assumed } from '../schema/shared'
import { completed } from './completed'
import { maxDistance } from './max-distance'
import { maxSpeed } from './max-speed'
import { minimumAmount } from './minimum-amount'
import { quantityRange } from './quantity-range'
import type { RuleKind } from './rule'
import { stepsPerHour } from './steps-per-hour'
import { timeWindow } from './time-window'
import { withinRegion } from './within-region'

/** Every kind of rule that a programme can name. */
const KINDS = [
  completed,
  timeWindow,
  withinRegion,
  quantityRange,
  maxDistance,
  maxSpeed,
  stepsPerHour,
  minimumAmount,
] as unknown as readonly RuleKind<unknown>[]

export const RULE_KINDS: ReadonlyMap<string, RuleKind<unknown>> = new Map(KINDS.map((kind) => [kind.code, kind]))

const entryOf = ({ code, args }: RuleKind<unknown>) => z.strictObject({ rule: z.literal(code), args, ...assumed })
const [first, ...others] = KINDS.map(entryOf)

/** A rule as a programme's file names it, with its arguments. */
export const ruleEntrySchema = z.discriminatedUnion('rule', [first!, ...others], {
  error: `expected one of the rules ${KINDS.map(({ code }) => code).join(', ')}`,
})
