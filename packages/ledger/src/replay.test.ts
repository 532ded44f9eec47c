import { balanceKey, creditTransfers, LedgerError, type PostedTransfer, replay, type Transfer } from './index'

const by = (resident: string, transfers: Transfer[]): PostedTransfer[] => transfers.map((transfer) => ({ ...transfer, resident }))
const ride = (resident: string) =>
  by(resident, creditTransfers({ mg: 1_250_000, points: 125, partnerPoints: 0, partnerId: 7, expiryYear: 2027 }))
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

it('lets what is owed stand below zero, and nothing else of a resident’s', () => {
  const owe = (debit: string): PostedTransfer[] =>
    by('1', [{ unit: 'points', debit, credit: 'programme:points-issued', amount: 40, reason: 'reversal' }])
  expect(replay(owe('points:owed')).get('1 points:owed')).toBe(-40)
  for (const account of ['points:2027', 'held:points:2027']) expect(() => replay(owe(account))).toThrow(LedgerError)
})

it('refuses a malformed transfer', () => {
  expect(() => replay(by('1', [{ ...redeem('1', 1)[0]!, amount: 0.5 }]))).toThrow(LedgerError)
})

it('keeps each resident’s accounts apart, and the programme’s together', () => {
  expect(balanceKey('1', 'carbon')).not.toBe(balanceKey('2', 'carbon'))
  expect(balanceKey('1', 'programme:reductions')).toBe(balanceKey('2', 'programme:reductions'))
})
