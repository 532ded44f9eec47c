import Big from 'big.js'
import type { Claim, ClaimRule } from './claim'

interface Args {
  behaviour: string
  rides: readonly string[]
  /** What a phone counts as steps while its owner rides. */
  stepsPerMinute: number
}

const minutes = ({ occurredAt, endedAt, data }: Claim): Big =>
  data.durationMinutes === undefined ? new Big((endedAt ?? occurredAt) - occurredAt).div(60_000) : new Big(data.durationMinutes)

/** A phone counts steps on a bicycle too: those within rides that count on the same day are not counted as walking. */
export function stepsNetOfRides({ behaviour, rides, stepsPerMinute }: Args): ClaimRule {
  const sameDay = (walk: Claim, ride: Claim) =>
    walk.residentId === ride.residentId && walk.behaviour === behaviour && rides.includes(ride.behaviour) && walk.day === ride.day
  const walks = (a: Claim, b: Claim) =>
    a.residentId === b.residentId && a.behaviour === behaviour && b.behaviour === behaviour && a.day === b.day
  return {
    code: 'steps-net-of-rides',
    links: (a, b) => sameDay(a, b) || sameDay(b, a) || walks(a, b),
    reach: (claim) =>
      claim.behaviour === behaviour || rides.includes(claim.behaviour) ? { from: claim.day, to: claim.day } : null,
    judge({ claim, data }, counted, before) {
      if (claim.behaviour !== behaviour) return null
      const ridden = counted
        .filter((one) => sameDay(claim, one.claim))
        .reduce((sum, one) => sum.plus(minutes(one.claim)), new Big(0))
        .times(stepsPerMinute)
        .round(0, Big.roundUp)
      // Of several reports of one day's walking, the first ones bear what the others then need not.
      const borne = before.filter((one) => walks(claim, one)).reduce((sum, one) => sum.plus(one.data.steps ?? 0), new Big(0))
      const off = ridden.minus(borne)
      if (off.lte(0)) return null
      const left = new Big(data.steps ?? 0).minus(off)
      return left.lte(0)
        ? { refuse: 'STEPS_WITHIN_RIDES' }
        : { reduce: { ...data, steps: left.toFixed() }, why: 'STEPS_WITHIN_RIDES' }
    },
  }
}
