import type { Text } from '@tanpuhui/contract'
import type { z } from 'zod'

/** The data of an act: quantities are canonical decimal strings. */
export type ActData = Readonly<Record<string, string>>

/** How one act becomes points, its arguments filled in. */
export interface PointsRule {
  kind: string
  description: Text
  /** Integer points for an act with these data, of which `mg` were credited. */
  pointsFor(data: ActData, mg: number): number
}

interface PointsDefinition<Args> {
  kind: string
  /** What data must say. `field` is a quantity of each behaviour that the rule is for. */
  args: z.ZodType<Args>
  /** `unit` is what the points are called. */
  describe(args: Args, unit: Text): Text
  pointsFor(args: Args, data: ActData, mg: number): number
}

/** A kind of points rule: a function from its arguments, and the name of the points, to the rule. */
export interface PointsKind<Args> {
  (args: Args, unit: Text): PointsRule
  kind: string
  args: z.ZodType<Args>
}

/** Defines a kind of points rule. */
export function pointsKind<Args>({ kind, args, describe, pointsFor }: PointsDefinition<Args>): PointsKind<Args> {
  const make = (filled: Args, unit: Text): PointsRule =>
    Object.freeze({
      kind,
      description: Object.freeze(describe(filled, unit)),
      pointsFor: (data: ActData, mg: number) => pointsFor(filled, data, mg),
    })
  return Object.freeze(Object.assign(make, { kind, args }))
}

/** The programme's own points. */
export const POINTS: Text = Object.freeze({ zh: '积分', en: 'points' })

/** So many points, as English counts them. */
export const counted = (points: number, { en }: Text): string => `${points} ${points === 1 ? en.replace(/s$/, '') : en}`

/** The whole part of a canonical decimal ≥ 0; 0 when there is none. Exact: nothing is rounded up. */
export const wholePart = (decimal: string | undefined): number => Number(decimal?.split('.')[0] ?? 0)
