import { none } from './none'
import { perAct } from './per-act'
import { perBlock } from './per-block'
import { perMass } from './per-mass'
import { perUnit } from './per-unit'
import type { PointsKind } from './points-rule'

/** Every kind of points rule that a policy can name. */
const KINDS = [perAct, perUnit, perBlock, perMass, none] as unknown as readonly PointsKind<unknown>[]

export const POINTS_KINDS: ReadonlyMap<string, PointsKind<unknown>> = new Map(KINDS.map((kind) => [kind.kind, kind]))
