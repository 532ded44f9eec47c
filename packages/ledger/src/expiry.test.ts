import fc from 'fast-check'
import { expiryTransfers, expiryYear, pointsAccount, spendable } from './index'

it('expires what could be spent until last year, and nothing else', () => {
  const lots = [
    { account: 'points:2025', amount: 40 },
    { account: 'points:2026', amount: 1 },
    { account: 'points:2027', amount: 300 },
    { account: 'held:points:2026', amount: 12 },
    { account: 'points:owed', amount: -5 },
    { account: 'carbon', amount: 1_250_000 },
    { account: 'partner-points:7', amount: 9 },
  ]
  expect(expiryTransfers(lots, 2027)).toEqual([
    { unit: 'points', debit: 'points:2025', credit: 'programme:points-expired', amount: 40, reason: 'points-expiry' },
    { unit: 'points', debit: 'points:2026', credit: 'programme:points-expired', amount: 1, reason: 'points-expiry' },
  ])
})

it('leaves no points that can neither be spent nor expire', () => {
  const year = fc.integer({ min: 2024, max: 2030 })
  const holdings = fc.uniqueArray(fc.record({ account: year.map(pointsAccount), amount: fc.nat(1_000) }), {
    selector: ({ account }) => account,
  })
  fc.assert(
    fc.property(holdings, year, (lots, now) => {
      const expired = expiryTransfers(lots, now)
      const kept = spendable(lots, now)
      expect(new Set([...expired.map(({ debit }) => debit), ...kept.map(({ account }) => account)]).size).toBe(
        lots.filter(({ amount }) => amount > 0).length,
      )
      for (const { debit, amount } of expired) {
        expect(expiryYear(debit)).toBeLessThan(now)
        expect(lots).toContainEqual({ account: debit, amount })
      }
    }),
  )
})
