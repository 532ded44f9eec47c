import fc from 'fast-check'
import { expiryYear, LedgerError, type Lot, pointsAccount, spend, spendable } from './index'

const lots: Lot[] = [
  { account: 'points:2028', amount: 300 },
  { account: 'points:2025', amount: 1_000 },
  { account: 'points:2027', amount: 50 },
  { account: 'points:2026', amount: 80 },
]
const taken = (price: number, year = 2026) => {
  const answer = spend(lots, price, year)
  return 'missing' in answer ? answer : answer.transfers.map(({ debit, amount }) => [debit, amount])
}

describe('points', () => {
  it('are spent until the end of the year in their account’s name', () => {
    expect(spendable(lots, 2026).map(({ account }) => account)).toEqual(['points:2026', 'points:2027', 'points:2028'])
    expect(spendable(lots, 2028).map(({ account }) => account)).toEqual(['points:2028'])
    expect(spendable(lots, 2029)).toEqual([])
  })

  it('are spent earliest expiry first, each lot before the next is touched', () => {
    expect(taken(80)).toEqual([['points:2026', 80]])
    expect(taken(100)).toEqual([
      ['points:2026', 80],
      ['points:2027', 20],
    ])
    expect(taken(430)).toEqual([
      ['points:2026', 80],
      ['points:2027', 50],
      ['points:2028', 300],
    ])
  })

  it('are redeemed by transfers out of the resident’s account', () => {
    expect(spend(lots, 1, 2027)).toEqual({
      transfers: [{ unit: 'points', debit: 'points:2027', credit: 'programme:points-redeemed', amount: 1, reason: 'redemption' }],
    })
  })

  it('that are missing are counted, and none are taken', () => {
    expect(taken(431)).toEqual({ missing: 1 })
    expect(taken(150, 2029)).toEqual({ missing: 150 })
    expect(spend([], 150, 2026)).toEqual({ missing: 150 })
  })

  it('are counted apart from grams, from empty lots and from the programme’s own', () => {
    const others = [
      { account: 'carbon', amount: 1_250_000 },
      { account: 'points:2027', amount: 0 },
      { account: 'programme:points-issued', amount: 1_000 },
    ]
    expect(spendable(others, 2026)).toEqual([])
  })

  it('are not needed for what costs nothing', () => expect(spend(lots, 0, 2026)).toEqual({ transfers: [] }))

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot pay a price of %d', (price) =>
    expect(() => spend(lots, price, 2026)).toThrow(LedgerError),
  )
})

it('takes just the price or nothing, from no lot more than it holds, and keeps the later lots while an earlier one has points', () => {
  const year = fc.integer({ min: 2024, max: 2030 })
  const holdings = fc.uniqueArray(fc.record({ account: year.map(pointsAccount), amount: fc.nat(1_000) }), {
    selector: ({ account }) => account,
  })
  fc.assert(
    fc.property(holdings, fc.integer({ min: 1, max: 4_000 }), year, (held, price, now) => {
      const before = structuredClone(held)
      const usable = held.filter(({ account }) => expiryYear(account)! >= now).reduce((sum, { amount }) => sum + amount, 0)
      const answer = spend(held, price, now)
      expect(held).toEqual(before)
      if ('missing' in answer) return expect(answer.missing).toBe(price - usable)
      expect(answer.transfers.reduce((sum, { amount }) => sum + amount, 0)).toBe(price)
      const spent = new Map(answer.transfers.map(({ debit, amount }) => [debit, amount]))
      expect(spent.size).toBe(answer.transfers.length)
      const last = Math.max(...[...spent.keys()].map((account) => expiryYear(account)!))
      for (const { account, amount } of held) {
        const until = expiryYear(account)!
        if (until < now || until > last) expect(spent.has(account)).toBe(false)
        else if (until < last) expect(spent.get(account) ?? 0).toBe(amount)
        else expect(spent.get(account)!).toBeLessThanOrEqual(amount)
      }
    }),
  )
})
