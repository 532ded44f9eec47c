import fc from 'fast-check'
import { type HoldOutcome, heldAccount, hold, LedgerError, type Lot, pointsAccount, settle, spend, type Transfer } from './index'

const lots: Lot[] = [
  { account: 'points:2027', amount: 50 },
  { account: 'points:2026', amount: 80 },
]
const setAside = (points: number, year = 2026): Transfer[] => {
  const answer = hold(lots, points, year)
  if ('missing' in answer) throw new Error(`${answer.missing} points are missing`)
  return answer.transfers
}

it('sets points aside beside their lots, earliest expiry first', () => {
  expect(setAside(100)).toEqual([
    { unit: 'points', debit: 'points:2026', credit: 'held:points:2026', amount: 80, reason: 'hold' },
    { unit: 'points', debit: 'points:2027', credit: 'held:points:2027', amount: 20, reason: 'hold' },
  ])
})

it('sets nothing aside of what is not there', () => {
  expect(hold(lots, 131, 2026)).toEqual({ missing: 1 })
  expect(hold(lots, 51, 2027)).toEqual({ missing: 1 })
})

it('cannot set aside again what is already held', () => {
  const held = lots.map(({ account, amount }) => ({ account: heldAccount(account), amount }))
  expect(hold(held, 1, 2026)).toEqual({ missing: 1 })
})

it('spends what was held when it is posted, whatever is owed', () => {
  expect(settle(setAside(100), 'posted', 1_000)).toEqual([
    { unit: 'points', debit: 'held:points:2026', credit: 'programme:points-redeemed', amount: 80, reason: 'posted' },
    { unit: 'points', debit: 'held:points:2027', credit: 'programme:points-redeemed', amount: 20, reason: 'posted' },
  ])
})

it.each<HoldOutcome>(['voided', 'expired'])('gives back to its lots what was %s', (outcome) => {
  expect(settle(setAside(100), outcome)).toEqual([
    { unit: 'points', debit: 'held:points:2026', credit: 'points:2026', amount: 80, reason: outcome },
    { unit: 'points', debit: 'held:points:2027', credit: 'points:2027', amount: 20, reason: outcome },
  ])
})

it('fills what is owed out of what it gives back', () => {
  expect(settle(setAside(100), 'voided', 90)).toEqual([
    { unit: 'points', debit: 'held:points:2026', credit: 'points:2026', amount: 80, reason: 'voided' },
    { unit: 'points', debit: 'points:2026', credit: 'points:owed', amount: 80, reason: 'fill' },
    { unit: 'points', debit: 'held:points:2027', credit: 'points:2027', amount: 20, reason: 'voided' },
    { unit: 'points', debit: 'points:2027', credit: 'points:owed', amount: 10, reason: 'fill' },
  ])
})

it('refuses to settle what no hold made', () => {
  for (const [debit, credit] of [
    ['points:2026', 'held:points:2027'],
    ['points:2026', 'points:2026'],
    ['held:points:2026', 'points:2026'],
  ] as const)
    expect(() => settle([{ debit, credit, amount: 1 }], 'voided')).toThrow(LedgerError)
  expect(() => settle(setAside(10), 'voided', -1)).toThrow(LedgerError)
})

it('holds just what an order would have spent, and settles all of it once over', () => {
  const year = fc.integer({ min: 2024, max: 2030 })
  const holdings = fc.uniqueArray(fc.record({ account: year.map(pointsAccount), amount: fc.nat(1_000) }), {
    selector: ({ account }) => account,
  })
  const outcome = fc.constantFrom<HoldOutcome>('posted', 'voided', 'expired')
  const total = (transfers: readonly { amount: number }[]) => transfers.reduce((sum, { amount }) => sum + amount, 0)
  fc.assert(
    fc.property(holdings, fc.integer({ min: 1, max: 2_000 }), year, outcome, fc.nat(2_000), (held, points, now, end, owed) => {
      const first = hold(held, points, now)
      const order = spend(held, points, now)
      if ('missing' in first || 'missing' in order) return expect(first).toEqual(order)
      const parts = (transfers: Transfer[]) => transfers.map(({ debit, amount }) => [debit, amount])
      expect(parts(first.transfers)).toEqual(parts(order.transfers))
      const second = settle(first.transfers, end, owed)
      const [fills, moves] = [second.filter(({ reason }) => reason === 'fill'), second.filter(({ reason }) => reason === end)]
      expect(moves.length + fills.length).toBe(second.length)
      expect(moves.map(({ debit, amount }) => [debit, amount])).toEqual(
        first.transfers.map(({ credit, amount }) => [credit, amount]),
      )
      expect(total(moves)).toBe(points)
      expect(total(fills)).toBe(end === 'posted' ? 0 : Math.min(owed, points))
    }),
  )
})
