import fc from 'fast-check'
import { creditTransfers, type Earned, LedgerError, POINTS_OWED } from './index'

const ride: Earned = { mg: 1_250_000, points: 125, partnerPoints: 3, partnerId: 7, expiryYear: 2027 }

it('credits the 5 km ride with 1250 g, 125 points and 3 of the partner’s own', () => {
  expect(creditTransfers(ride)).toEqual([
    { unit: 'mgCO2e', debit: 'programme:reductions', credit: 'carbon', amount: 1_250_000, reason: 'credit' },
    { unit: 'points', debit: 'programme:points-issued', credit: 'points:2027', amount: 125, reason: 'credit' },
    {
      unit: 'partner-points',
      debit: 'programme:partner-points:7',
      credit: 'partner-points:7',
      amount: 3,
      reason: 'credit',
    },
  ])
})

it('moves no points for an act too small to earn one', () => {
  expect(creditTransfers({ ...ride, mg: 9_999, points: 0, partnerPoints: 0 })).toEqual([
    { unit: 'mgCO2e', debit: 'programme:reductions', credit: 'carbon', amount: 9_999, reason: 'credit' },
  ])
})

it('fills what is owed out of the new points, after they were credited', () => {
  expect(creditTransfers({ ...ride, partnerPoints: 0 }, 100).slice(1)).toEqual([
    { unit: 'points', debit: 'programme:points-issued', credit: 'points:2027', amount: 125, reason: 'credit' },
    { unit: 'points', debit: 'points:2027', credit: 'points:owed', amount: 100, reason: 'fill' },
  ])
})

it('always credits what was earned, and fills as much of the hole as there are points', () => {
  const earned = fc.record({
    mg: fc.nat(92_000_000),
    points: fc.nat(500),
    partnerPoints: fc.nat(50),
    partnerId: fc.integer({ min: 1, max: 99 }),
    expiryYear: fc.integer({ min: 2026, max: 2029 }),
  })
  fc.assert(
    fc.property(earned, fc.nat(1_000), (act, owed) => {
      const transfers = creditTransfers(act, owed)
      const sum = (unit: string, reason: string) =>
        transfers.filter((t) => t.unit === unit && t.reason === reason).reduce((total, { amount }) => total + amount, 0)
      expect(sum('mgCO2e', 'credit')).toBe(act.mg)
      expect(sum('points', 'credit')).toBe(act.points)
      expect(sum('partner-points', 'credit')).toBe(act.partnerPoints)
      expect(sum('points', 'fill')).toBe(Math.min(act.points, owed))
      expect(transfers.filter(({ credit }) => credit === POINTS_OWED).length).toBe(Math.min(act.points, owed) > 0 ? 1 : 0)
      expect(transfers.every(({ reason }) => reason === 'credit' || reason === 'fill')).toBe(true)
    }),
  )
})

it.each<Partial<Earned> & { owed?: number }>([
  { mg: -1 },
  { mg: 0.5 },
  { mg: 2 ** 53 },
  { points: -1 },
  { points: 0.5 },
  { points: Number.NaN },
  { expiryYear: Number.NaN },
  { expiryYear: 27 },
  { partnerPoints: -1 },
  { partnerId: Number.NaN },
  { partnerId: 1.5 },
  { owed: -1 },
  { owed: 0.5 },
])('refuses to credit %j', ({ owed, ...change }) =>
  expect(() => creditTransfers({ ...ride, ...change }, owed)).toThrow(LedgerError),
)
