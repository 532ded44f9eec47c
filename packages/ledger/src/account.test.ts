import fc from 'fast-check'
import {
  CARBON,
  CARBON_OWED,
  carbonAccount,
  expiryYear,
  heldAccount,
  isCarbonAccount,
  isOwedAccount,
  isProgrammeAccount,
  POINTS_OWED,
  PROGRAMME_POINTS_EXPIRED,
  PROGRAMME_POINTS_ISSUED,
  PROGRAMME_POINTS_REDEEMED,
  PROGRAMME_REDUCTIONS,
  partnerPointsAccount,
  pointsAccount,
  programmePartnerPoints,
  unitOf,
} from './index'

const STATES = ['authorised', 'pooled', 'issued', 'donated'] as const
const OF_GRAMS = [CARBON, CARBON_OWED, ...STATES.map(carbonAccount)]
const OF_THE_PROGRAMME = [
  PROGRAMME_REDUCTIONS,
  PROGRAMME_POINTS_ISSUED,
  PROGRAMME_POINTS_REDEEMED,
  PROGRAMME_POINTS_EXPIRED,
  programmePartnerPoints(7),
]
const OF_POINTS = [pointsAccount(2027), heldAccount(pointsAccount(2027)), POINTS_OWED]
const OF_A_PARTNER = [partnerPointsAccount(7), programmePartnerPoints(7)]

it('holds grams, points and partner points apart', () => {
  for (const account of [...OF_GRAMS, PROGRAMME_REDUCTIONS]) expect([account, unitOf(account)]).toEqual([account, 'mgCO2e'])
  for (const account of [...OF_POINTS, PROGRAMME_POINTS_ISSUED, PROGRAMME_POINTS_REDEEMED, PROGRAMME_POINTS_EXPIRED])
    expect([account, unitOf(account)]).toEqual([account, 'points'])
  for (const account of OF_A_PARTNER) expect([account, unitOf(account)]).toEqual([account, 'partner-points'])
})

it.each([
  '',
  'carbon:',
  'carbon:free',
  'carbon:gone',
  'Carbon',
  'points',
  'points:27',
  'points:20270',
  'points:2027x',
  'points:2027\n',
  'held:points:27',
  'held:held:points:2027',
  'held:points:owed',
  'held:carbon',
  'partner-points:',
  'partner-points:x',
  'programme:',
  'programme:gifts',
])('knows no account %j', (account) => expect(unitOf(account)).toBeUndefined())

it('tells the programme’s accounts from a resident’s', () => {
  for (const account of OF_THE_PROGRAMME) expect([account, isProgrammeAccount(account)]).toEqual([account, true])
  for (const account of [...OF_GRAMS, ...OF_POINTS, partnerPointsAccount(7)])
    expect([account, isProgrammeAccount(account)]).toEqual([account, false])
})

it('lets only what is owed stand below zero', () => {
  const owed = [...OF_GRAMS, ...OF_POINTS, ...OF_A_PARTNER, ...OF_THE_PROGRAMME].filter(isOwedAccount)
  expect(owed).toEqual([CARBON_OWED, POINTS_OWED])
})

it('counts grams wherever they went towards what was saved, and nothing else', () => {
  expect([...OF_GRAMS, ...OF_POINTS, ...OF_A_PARTNER, ...OF_THE_PROGRAMME].filter(isCarbonAccount)).toEqual(OF_GRAMS)
})

it('keeps a free reduction in `carbon` itself', () => expect(carbonAccount('free')).toBe(CARBON))

it('keeps points by the last year in which they can be spent', () => {
  fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => expect(expiryYear(pointsAccount(year))).toBe(year)))
  for (const account of [...OF_GRAMS, POINTS_OWED, heldAccount(pointsAccount(2027)), ...OF_A_PARTNER, ...OF_THE_PROGRAMME])
    expect([account, expiryYear(account)]).toEqual([account, undefined])
})
