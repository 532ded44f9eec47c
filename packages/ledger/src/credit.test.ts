import { creditTransfers, LedgerError } from './index'

it('credits the 5 km ride with 1250 g and 125 points', () => {
  expect(creditTransfers({ mg: 1_250_000, points: 125, expiryYear: 2027 })).toEqual([
    { unit: 'mgCO2e', debit: 'programme:reductions', credit: 'carbon', amount: 1_250_000, reason: 'credit' },
    { unit: 'points', debit: 'programme:points-issued', credit: 'points:2027', amount: 125, reason: 'credit' },
  ])
})

it('moves no points for an act too small to earn one', () => {
  expect(creditTransfers({ mg: 9_999, points: 0, expiryYear: 2027 })).toEqual([
    { unit: 'mgCO2e', debit: 'programme:reductions', credit: 'carbon', amount: 9_999, reason: 'credit' },
  ])
})

it.each([
  { mg: 0, points: 0, expiryYear: 2027 },
  { mg: -1, points: 0, expiryYear: 2027 },
  { mg: 0.5, points: 0, expiryYear: 2027 },
  { mg: 1, points: -1, expiryYear: 2027 },
  { mg: 1, points: 0.5, expiryYear: 2027 },
  { mg: 1, points: Number.NaN, expiryYear: 2027 },
  { mg: 1, points: 1, expiryYear: Number.NaN },
])('refuses to credit %j', (act) => expect(() => creditTransfers(act)).toThrow(LedgerError))
