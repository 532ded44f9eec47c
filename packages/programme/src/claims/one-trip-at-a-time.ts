import { addDays } from '@tanpuhui/contract'
import type { Claim, ClaimRule } from './claim'

const MINUTE = 60_000
const DAY = 86_400_000

/** From when to when a trip lasted at the longest, in ms, a day at most; a trip that tells neither end nor length is a moment. */
function span({ occurredAt, endedAt, data }: Claim): [from: number, to: number] {
  const minutes = Number(data.durationMinutes ?? 0)
  const end = Math.max(endedAt ?? 0, occurredAt + minutes * MINUTE, occurredAt + 1)
  return [occurredAt, Math.min(end, occurredAt + DAY)]
}

/** Spans are asked for again and again while a resident's trips are compared. */
const spans = new WeakMap<Claim, [from: number, to: number]>()

function spanOf(claim: Claim): [from: number, to: number] {
  let known = spans.get(claim)
  if (!known) {
    known = span(claim)
    spans.set(claim, known)
  }
  return known
}

const overlap = (a: Claim, b: Claim): boolean => {
  const [inA, inB] = [spanOf(a), spanOf(b)]
  return inA[0] < inB[1] && inB[0] < inA[1]
}

/** One partner's trips of one kind are its own to tell apart: somebody may well rent a second bicycle for a friend. */
const toldApart = (a: Claim, b: Claim): boolean => a.partnerId === b.partnerId && a.behaviour === b.behaviour

/** Nobody makes two trips at once: of those that overlap in time, told by different partners or of different kinds, one counts. */
export function oneTripAtATime({ behaviours }: { behaviours: readonly string[] }): ClaimRule {
  const trips = new Set(behaviours)
  const links = (a: Claim, b: Claim) =>
    a.residentId === b.residentId && trips.has(a.behaviour) && trips.has(b.behaviour) && !toldApart(a, b) && overlap(a, b)
  return {
    code: 'one-trip-at-a-time',
    links,
    reach: ({ behaviour, day }) => (trips.has(behaviour) ? { from: addDays(day, -1), to: addDays(day, 1) } : null),
    judge({ claim }, counted) {
      const other = counted.find((one) => links(claim, one.claim))
      return other ? { refuse: 'TRIP_OVERLAPS', by: other.claim } : null
    },
  }
}
