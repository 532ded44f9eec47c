import fc from 'fast-check'
import {
  balanceKey,
  creditTransfers,
  expiryYear,
  LedgerError,
  type Lot,
  type PostedTransfer,
  replay,
  spend,
  type Transfer,
  type Unit,
} from './index'

const by = (resident: string, transfers: Transfer[]): PostedTransfer[] => transfers.map((transfer) => ({ ...transfer, resident }))
const ride = (resident: string) => by(resident, creditTransfers({ mg: 1_250_000, points: 125, expiryYear: 2027 }))
const redeem = (resident: string, amount: number): PostedTransfer[] =>
  by(resident, [{ unit: 'points', debit: 'points:2027', credit: 'programme:points-redeemed', amount, reason: 'redemption' }])

it('leads two rides and a coupon of 100 points to the balances one would expect', () => {
  expect(Object.fromEntries(replay([...ride('1'), ...ride('2'), ...ride('1'), ...redeem('1', 100)]))).toEqual({
    '1 carbon': 2_500_000,
    '1 points:2027': 150,
    '2 carbon': 1_250_000,
    '2 points:2027': 125,
    'programme programme:reductions': -3_750_000,
    'programme programme:points-issued': -375,
    'programme programme:points-redeemed': 100,
  })
})

it('knows no balances before the first transfer', () => expect(replay([]).size).toBe(0))

it('refuses a transfer that takes a resident below zero, however much others have', () => {
  expect(() => replay([...ride('1'), ...ride('2'), ...redeem('1', 126)])).toThrow(LedgerError)
  expect(() => replay([...redeem('1', 1), ...ride('1')])).toThrow('1 points:2027 would stand at -1')
})

it('refuses to take a resident below zero whatever their id', () => {
  for (const resident of ['programme', 'programme:', ' ']) expect(() => replay(redeem(resident, 1))).toThrow(LedgerError)
})

it('refuses a malformed transfer', () => {
  expect(() => replay(by('1', [{ ...redeem('1', 1)[0]!, amount: 0.5 }]))).toThrow(LedgerError)
})

it('keeps each resident’s accounts apart, and the programme’s together', () => {
  expect(balanceKey('1', 'carbon')).not.toBe(balanceKey('2', 'carbon'))
  expect(balanceKey('1', 'programme:reductions')).toBe(balanceKey('2', 'programme:reductions'))
})

/** What residents do: acts that are credited, and orders that are paid if they can be. */
const step = fc.oneof(
  fc.record({
    resident: fc.constantFrom('1', '2', '3'),
    mg: fc.integer({ min: 1, max: 92_000_000 }),
    points: fc.nat(500),
    expiryYear: fc.integer({ min: 2026, max: 2029 }),
  }),
  fc.record({
    resident: fc.constantFrom('1', '2', '3'),
    price: fc.integer({ min: 1, max: 800 }),
    year: fc.integer({ min: 2026, max: 2029 }),
  }),
)

const lotsOf = (resident: string, transfers: PostedTransfer[]): Lot[] =>
  [...replay(transfers)].flatMap(([key, amount]) => {
    const [owner, account] = key.split(' ')
    return owner === resident && expiryYear(account!) ? [{ account: account!, amount }] : []
  })

it('stays in balance through any course of credits and orders', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const transfers: PostedTransfer[] = []
      const expected = { mg: 0, earned: 0, spent: 0 }
      for (const one of steps) {
        if ('mg' in one) {
          transfers.push(...by(one.resident, creditTransfers(one)))
          expected.mg += one.mg
          expected.earned += one.points
          continue
        }
        const answer = spend(lotsOf(one.resident, transfers), one.price, one.year)
        if ('missing' in answer) continue
        transfers.push(...by(one.resident, answer.transfers))
        expected.spent += one.price
      }
      const balances = replay(transfers)
      const sums: Record<Unit, number> = { mgCO2e: 0, points: 0 }
      let [carbon, points] = [0, 0]
      for (const [key, amount] of balances) {
        const [owner, account = ''] = key.split(' ')
        sums[/carbon|reductions/.test(account) ? 'mgCO2e' : 'points'] += amount
        if (owner === 'programme') continue
        expect(amount).toBeGreaterThanOrEqual(0)
        if (account === 'carbon') carbon += amount
        else points += amount
      }
      expect(sums).toEqual({ mgCO2e: 0, points: 0 })
      expect(carbon).toBe(expected.mg)
      expect(points).toBe(expected.earned - expected.spent)
      expect(balances.get('programme programme:points-redeemed') ?? 0).toBe(expected.spent)
    }),
  )
})
