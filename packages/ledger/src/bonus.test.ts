import { bonusReversal, bonusTransfers } from './bonus'

const LOT = 'points:2027'

it('goes into its lot, and fills what is owed first', () => {
  const bonus = { unit: 'points', debit: 'programme:points-issued', credit: LOT, amount: 20, reason: 'bonus' }
  expect(bonusTransfers(20, LOT)).toEqual([bonus])
  expect(bonusTransfers(20, LOT, 5)).toEqual([
    bonus,
    { unit: 'points', debit: LOT, credit: 'points:owed', amount: 5, reason: 'fill' },
  ])
  expect(bonusTransfers(20, LOT, 100)[1]).toMatchObject({ amount: 20 })
  expect(bonusTransfers(50, LOT, 0, 'attendance')).toEqual([{ ...bonus, amount: 50, reason: 'attendance' }])
})

it('comes back from its own lot first, and what was spent is owed', () => {
  const back = { unit: 'points', credit: 'programme:points-issued', reason: 'bonus-reversal' }
  expect(
    bonusReversal(20, LOT, [
      { account: 'points:2026', amount: 30 },
      { account: LOT, amount: 5 },
      { account: 'carbon', amount: 9_000 },
    ]),
  ).toEqual([
    { ...back, debit: LOT, amount: 5 },
    { ...back, debit: 'points:2026', amount: 15 },
  ])
  expect(bonusReversal(20, LOT, [])).toEqual([{ ...back, debit: 'points:owed', amount: 20 }])
})
