import { EVIDENCE_TIERS, localDay } from '@tanpuhui/contract'
import fc from 'fast-check'
import { at } from '../../test/claims'
import {
  actsCap,
  adjudicate,
  type Claim,
  claimKey,
  component,
  coveredByPartner,
  oneSourceADay,
  oneTripAtATime,
  precedence,
  quantityCap,
  type Ruling,
  sameAccountMonth,
  sameOrder,
  stepsNetOfRides,
} from '.'

const MINUTE = 60_000
const TRIPS = ['shared-bike-ride', 'bus-ride']
const RULES = [
  oneTripAtATime({ behaviours: TRIPS }),
  sameOrder({ field: 'orderId' }),
  coveredByPartner({ behaviour: 'bus-ride', hours: 1 }),
  sameAccountMonth({ behaviour: 'utility-bill-online', field: 'account' }),
  oneSourceADay({ behaviour: 'walking' }),
  actsCap({ period: 'day', behaviours: ['clean-plate'], acts: 2 }),
  actsCap({ period: 'month', behaviours: ['takeaway-no-cutlery'], acts: 3 }),
  stepsNetOfRides({ behaviour: 'walking', rides: ['shared-bike-ride'], stepsPerMinute: 60 }),
  quantityCap({ period: 'day', behaviours: ['walking'], field: 'steps', max: '6000', unit: { zh: '步', en: 'steps' } }),
]
const ORDER = precedence({ last: new Set(['walking']) })

const START = at('00:00', 28)
const claims: fc.Arbitrary<Claim[]> = fc.uniqueArray(
  fc
    .record({
      residentId: fc.constantFrom('1', '2'),
      partnerId: fc.integer({ min: 1, max: 3 }),
      externalId: fc.integer({ min: 1, max: 9 }).map(String),
      behaviour: fc.constantFrom(...TRIPS, 'clean-plate', 'takeaway-no-cutlery', 'utility-bill-online', 'walking'),
      evidence: fc.constantFrom(...EVIDENCE_TIERS),
      // Over the end of a month, so that days and months differ.
      occurredAt: fc.integer({ min: 0, max: 4 * 24 * 4 }).map((quarter) => START + quarter * 15 * MINUTE),
      minutes: fc.integer({ min: 0, max: 90 }),
      number: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ minutes, number, ...claim }) => ({
      ...claim,
      endedAt: TRIPS.includes(claim.behaviour) ? claim.occurredAt + minutes * MINUTE : null,
      day: localDay(claim.occurredAt),
      data: { orderId: `o${number}`, account: `a${number}`, steps: String(number * 1_000) } as Record<string, string>,
    })),
  { selector: claimKey, maxLength: 24 },
)

const books = (rulings: readonly Ruling[]) =>
  new Map(
    rulings.map(({ claim, data, reason }) => [
      claimKey(claim),
      { data, code: reason?.code, by: reason?.by && claimKey(reason.by) },
    ]),
  )

it('leads to the same books in whatever order acts arrive', () => {
  fc.assert(
    fc.property(
      claims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => expect(books(adjudicate(RULES, shuffled, ORDER))).toEqual(books(adjudicate(RULES, all, ORDER))),
    ),
  )
})

it('leads to the same books when each arrival only has its own neighbourhood judged anew', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const kept = new Map<string, Ruling>()
      const arrived: Claim[] = []
      for (const claim of all) {
        arrived.push(claim)
        for (const ruling of adjudicate(RULES, component(RULES, [claim], arrived), ORDER))
          kept.set(claimKey(ruling.claim), ruling)
        expect(new Map([...books([...kept.values()])].sort())).toEqual(
          new Map([...books(adjudicate(RULES, arrived, ORDER))].sort()),
        )
      }
    }),
  )
})

it('judges the neighbourhood that is left anew when an act is taken back', () => {
  fc.assert(
    fc.property(claims, fc.nat(), (all, n) => {
      if (all.length === 0) return
      const gone = all[n % all.length]!
      const left = all.filter((claim) => claim !== gone)
      const before = books(adjudicate(RULES, all, ORDER))
      const near = component(RULES, [gone], all).filter((claim) => claim !== gone)
      before.delete(claimKey(gone))
      for (const [key, ruling] of books(adjudicate(RULES, near, ORDER))) before.set(key, ruling)
      expect(before).toEqual(books(adjudicate(RULES, left, ORDER)))
    }),
  )
})

it('never counts two trips of one person that overlap', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const trips = adjudicate(RULES, all, ORDER).filter(({ claim, data }) => data && TRIPS.includes(claim.behaviour))
      for (const [i, a] of trips.entries())
        for (const b of trips.slice(i + 1)) expect(RULES[0]!.links(a.claim, b.claim)).toBe(false)
    }),
  )
})
