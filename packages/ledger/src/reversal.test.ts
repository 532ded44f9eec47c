import fc from 'fast-check'
import {
  carbonAccount,
  type Earned,
  type EntryState,
  isFinal,
  LedgerError,
  type Lot,
  POINTS_OWED,
  pointsAccount,
  reversalTransfers,
} from './index'

const ride: Earned = { mg: 1_250_000, points: 125, partnerPoints: 3, partnerId: 7, expiryYear: 2027 }
const pointsMoved = (lots: Lot[], earned = ride) =>
  reversalTransfers(earned, 'free', lots)
    .filter(({ unit }) => unit === 'points')
    .map(({ debit, amount }) => [debit, amount])

it('takes back all that a ride earned while it is still there', () => {
  const lots = [
    { account: 'carbon', amount: 1_250_000 },
    { account: 'points:2027', amount: 125 },
    { account: 'partner-points:7', amount: 3 },
  ]
  expect(reversalTransfers(ride, 'free', lots)).toEqual([
    { unit: 'mgCO2e', debit: 'carbon', credit: 'programme:reductions', amount: 1_250_000, reason: 'reversal' },
    { unit: 'points', debit: 'points:2027', credit: 'programme:points-issued', amount: 125, reason: 'reversal' },
    { unit: 'partner-points', debit: 'partner-points:7', credit: 'programme:partner-points:7', amount: 3, reason: 'reversal' },
  ])
})

it('takes points from the lot they went to, then from the others, earliest expiry first', () => {
  const lots = [
    { account: 'points:2028', amount: 1_000 },
    { account: 'points:2026', amount: 20 },
    { account: 'points:2027', amount: 100 },
  ]
  expect(pointsMoved(lots)).toEqual([
    ['points:2027', 100],
    ['points:2026', 20],
    ['points:2028', 5],
  ])
  expect(lots.map(({ account }) => account)).toEqual(['points:2028', 'points:2026', 'points:2027'])
})

it('leaves owed what has been spent, and what is held', () => {
  const lots = [
    { account: 'points:2027', amount: 25 },
    { account: 'held:points:2027', amount: 60 },
    { account: POINTS_OWED, amount: -10 },
  ]
  expect(pointsMoved(lots)).toEqual([
    ['points:2027', 25],
    [POINTS_OWED, 100],
  ])
})

it.each<['free' | EntryState, string]>([
  ['free', 'carbon'],
  ['authorised', 'carbon:authorised'],
  ['pooled', 'carbon:pooled'],
  ['issued', 'carbon:owed'],
  ['donated', 'carbon:owed'],
])('takes a reduction that is %s out of %s', (state, account) => {
  expect(reversalTransfers({ ...ride, points: 0, partnerPoints: 0 }, state, [])).toEqual([
    { unit: 'mgCO2e', debit: account, credit: 'programme:reductions', amount: 1_250_000, reason: 'reversal' },
  ])
})

it('takes back a partner’s points as far as they are there, and never another partner’s', () => {
  const moved = (account: string, amount: number) =>
    reversalTransfers({ ...ride, mg: 0, points: 0 }, 'free', [{ account, amount }]).map((transfer) => transfer.amount)
  expect(moved('partner-points:7', 9)).toEqual([3])
  expect(moved('partner-points:7', 2)).toEqual([2])
  expect(moved('partner-points:77', 9)).toEqual([])
})

it('refuses to reverse what was never well formed', () => {
  for (const change of [{ mg: -1 }, { mg: Number.NaN }, { points: 0.5 }, { partnerPoints: -1, partnerId: 7 }])
    expect(() => reversalTransfers({ ...ride, ...change }, 'free', [])).toThrow(LedgerError)
})

it('takes back exactly what was earned: out of lots what they have, and owed grows by exactly what they lack', () => {
  const year = fc.integer({ min: 2024, max: 2030 })
  const holdings = fc.uniqueArray(fc.record({ account: year.map(pointsAccount), amount: fc.nat(300) }), {
    selector: ({ account }) => account,
  })
  const state = fc.constantFrom<'free' | EntryState>('free', 'authorised', 'pooled', 'issued', 'donated')
  fc.assert(
    fc.property(holdings, fc.nat(1_000), fc.nat(92_000_000), year, state, (lots, points, mg, expiryYear, from) => {
      const transfers = reversalTransfers({ mg, points, partnerPoints: 0, partnerId: 1, expiryYear }, from, lots)
      const had = lots.reduce((sum, { amount }) => sum + amount, 0)
      const out = (account: string) =>
        transfers.filter(({ debit }) => debit === account).reduce((sum, { amount }) => sum + amount, 0)
      expect(out(POINTS_OWED)).toBe(Math.max(0, points - had))
      for (const { account, amount } of lots) expect(out(account)).toBeLessThanOrEqual(amount)
      expect(transfers.filter(({ unit }) => unit === 'points').reduce((sum, { amount }) => sum + amount, 0)).toBe(points)
      expect(out(isFinal(from) ? 'carbon:owed' : carbonAccount(from))).toBe(mg)
      const own = lots.find(({ account }) => account === pointsAccount(expiryYear))
      expect(out(pointsAccount(expiryYear))).toBe(Math.min(points, own?.amount ?? 0))
    }),
  )
})
