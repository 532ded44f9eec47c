import {
  CARBON,
  checked,
  LedgerError,
  PROGRAMME_POINTS_ISSUED,
  PROGRAMME_POINTS_REDEEMED,
  PROGRAMME_REDUCTIONS,
  type Transfer,
} from './index'

const carbon: Transfer = { unit: 'mgCO2e', debit: PROGRAMME_REDUCTIONS, credit: CARBON, amount: 1_250_000, reason: 'credit' }
const points: Transfer = { unit: 'points', debit: PROGRAMME_POINTS_ISSUED, credit: 'points:2027', amount: 125, reason: 'credit' }
const spent: Transfer = {
  unit: 'points',
  debit: 'points:2027',
  credit: PROGRAMME_POINTS_REDEEMED,
  amount: 100,
  reason: 'redemption',
}

it.each([carbon, points, spent])('lets %j pass as it is', (transfer) => expect(checked(transfer)).toBe(transfer))

it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0])('refuses to move an amount of %d', (amount) =>
  expect(() => checked({ ...points, amount })).toThrow(LedgerError),
)

it.each<[string, Partial<Transfer>]>([
  ['an account to itself', { debit: 'points:2027' }],
  ['grams into points', { debit: PROGRAMME_REDUCTIONS }],
  ['points into grams', { credit: CARBON }],
  ['points called grams', { unit: 'mgCO2e' }],
  ['points out of no account', { debit: '' }],
  ['points to an account that is misspelt', { credit: 'point:2027' }],
  ['points of no year', { credit: 'points:NaN' }],
  ['points of a year with five digits', { credit: 'points:20270' }],
  ['points of an unknown account of the programme', { debit: 'programme:gifts' }],
])('refuses to move %s', (_what, change) => expect(() => checked({ ...points, ...change })).toThrow(LedgerError))

it('refuses to move one partner’s points to another', () => {
  const theirs: Transfer = {
    unit: 'partner-points',
    debit: 'programme:partner-points:7',
    credit: 'partner-points:7',
    amount: 3,
    reason: 'credit',
  }
  expect(checked(theirs)).toBe(theirs)
  for (const credit of ['partner-points:77', 'partner-points:17', 'partner-points:70'])
    expect(() => checked({ ...theirs, credit })).toThrow(LedgerError)
})
