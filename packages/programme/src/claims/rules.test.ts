import { at, claim } from '../../test/claims'
import {
  actsCap,
  adjudicate,
  type Claim,
  type ClaimRule,
  coveredByPartner,
  oneTripAtATime,
  precedence,
  quantityCap,
  sameAccountMonth,
  sameOrder,
  stepsNetOfRides,
} from '.'

const trips = oneTripAtATime({ behaviours: ['shared-bike-ride', 'bus-ride', 'metro-ride'] })
const ride = (from: string, to: string, more: Parameters<typeof claim>[0] = {}) => claim({ from: at(from), to: at(to), ...more })
const of = (claims: Claim[], rules: ClaimRule[], last: string[] = []) =>
  adjudicate(rules, claims, precedence(new Set(last))).map(({ claim: { externalId }, data, reason }) => [
    externalId,
    data ? (reason ? data : 'counts') : `${reason!.code}${reason!.by ? ` ${reason!.by.externalId}` : ''}`,
  ])

describe('one trip at a time', () => {
  it('counts the first of two rides that overlap, and says which it was', () =>
    expect(of([ride('08:20', '08:40', { id: 'b', by: 3 }), ride('08:12', '08:35', { id: 'a' })], [trips])).toEqual([
      ['a', 'counts'],
      ['b', 'TRIP_OVERLAPS a'],
    ]))

  it('counts two rides at once that one partner tells apart, but no bus ride beside them', () =>
    expect(
      of(
        [
          ride('08:12', '08:35', { id: 'a' }),
          ride('08:12', '08:35', { id: 'b' }),
          ride('08:20', '08:30', { id: 'c', behaviour: 'bus-ride' }),
          ride('08:20', '08:30', { id: 'd', by: 3 }),
        ],
        [trips],
      ),
    ).toEqual([
      ['a', 'counts'],
      ['b', 'counts'],
      ['c', 'TRIP_OVERLAPS a'],
      ['d', 'TRIP_OVERLAPS a'],
    ]))

  it('counts trips that follow each other to the minute', () =>
    expect(
      of([ride('08:12', '08:35', { id: 'a' }), ride('08:35', '08:50', { id: 'b', behaviour: 'bus-ride' })], [trips]),
    ).toEqual([
      ['a', 'counts'],
      ['b', 'counts'],
    ]))

  it('sees trips across midnight, and takes their length from the data where no end is told', () => {
    const late = claim({ id: 'late', from: at('23:50'), data: { durationMinutes: '20' } })
    const early = claim({ id: 'early', from: at('00:05', 22), to: at('00:30', 22), by: 3 })
    expect(of([early, late], [trips])).toEqual([
      ['late', 'counts'],
      ['early', 'TRIP_OVERLAPS late'],
    ])
  })

  it('sees a boarding scan without an end inside a ride', () =>
    expect(
      of([ride('08:00', '08:30', { id: 'ride' }), claim({ id: 'bus', behaviour: 'bus-ride', from: at('08:10') })], [trips]),
    ).toEqual([
      ['ride', 'counts'],
      ['bus', 'TRIP_OVERLAPS ride'],
    ]))

  it('lets the better evidenced stand, whichever was first', () =>
    expect(
      of(
        [ride('08:00', '08:30', { id: 'own', by: 1, evidence: 'self-declared' }), ride('08:10', '08:40', { id: 'partner' })],
        [trips],
      ),
    ).toEqual([
      ['partner', 'counts'],
      ['own', 'TRIP_OVERLAPS partner'],
    ]))

  it('gives back what only overlapped with one that lost', () =>
    expect(
      of(
        [
          ride('08:00', '08:30', { id: 'a', by: 3, evidence: 'photo' }),
          ride('08:20', '09:00', { id: 'b', by: 1, evidence: 'self-declared' }),
          ride('07:50', '08:10', { id: 'c' }),
        ],
        [trips],
      ),
    ).toEqual([
      ['c', 'counts'],
      ['a', 'TRIP_OVERLAPS c'],
      ['b', 'counts'],
    ]))

  it('is not about two people', () =>
    expect(
      of([ride('08:00', '08:30', { id: 'a' }), ride('08:00', '08:30', { id: 'b', resident: '2' })], [trips]).map(
        ([, what]) => what,
      ),
    ).toEqual(['counts', 'counts']))
})

describe('the same order', () => {
  const order = (id: string, orderId: string | undefined, more: Parameters<typeof claim>[0] = {}) =>
    claim({ id, behaviour: 'takeaway-no-cutlery', data: orderId === undefined ? {} : { orderId }, ...more })
  const rules = [sameOrder({ field: 'orderId' })]

  it('counts once, whoever reports it', () =>
    expect(
      of(
        [
          order('a', 'E-1', { by: 5 }),
          order('b', 'E-1', { by: 6 }),
          order('c', 'E-2'),
          order('d', undefined),
          order('e', undefined),
        ],
        rules,
      ),
    ).toEqual([
      ['c', 'counts'],
      ['d', 'counts'],
      ['e', 'counts'],
      ['a', 'counts'],
      ['b', 'SAME_ORDER a'],
    ]))

  it('may be two different behaviours', () =>
    expect(of([order('a', 'E-1'), order('b', 'E-1', { behaviour: 'eco-meal-box' })], rules).map(([, what]) => what)).toEqual([
      'counts',
      'counts',
    ]))
})

describe('a check-in', () => {
  const rules = [coveredByPartner({ behaviour: 'bus-ride', hours: 1 })]
  const bus = (id: string, time: string, evidence: Claim['evidence']) =>
    claim({ id, behaviour: 'bus-ride', from: at(time), evidence })

  it('is covered by what a partner reports within the hours, before or after', () =>
    expect(of([bus('own', '08:30', 'signed-qr'), bus('card', '09:30', 'partner-verified')], rules)).toEqual([
      ['card', 'counts'],
      ['own', 'ALREADY_COVERED card'],
    ]))

  it('counts beside one that is further away, and beside another check-in', () =>
    expect(
      of([bus('own', '08:29', 'photo'), bus('more', '08:40', 'photo'), bus('card', '09:30', 'partner-verified')], rules).map(
        ([id, what]) => [id, what],
      ),
    ).toEqual([
      ['card', 'counts'],
      ['own', 'counts'],
      ['more', 'ALREADY_COVERED card'],
    ]))
})

describe('a cap', () => {
  const plates = actsCap({ period: 'day', behaviours: ['clean-plate'], acts: 3 })
  const plate = (id: string, time: string, day = 21) =>
    claim({ id, behaviour: 'clean-plate', from: at(time, day), evidence: 'photo' })

  it('counts three meals a day, the earliest, and begins anew the next day', () =>
    expect(
      of(
        [
          plate('snack', '21:00'),
          plate('noon', '12:00'),
          plate('late', '18:00'),
          plate('early', '07:00'),
          plate('next', '07:00', 22),
        ],
        [plates],
      ),
    ).toEqual([
      ['early', 'counts'],
      ['noon', 'counts'],
      ['late', 'counts'],
      ['snack', 'DAILY_CAP_REACHED'],
      ['next', 'counts'],
    ]))

  it('on steps counts what is left of the day, and then nothing', () => {
    const cap = quantityCap({
      period: 'day',
      behaviours: ['walking'],
      field: 'steps',
      max: '18000',
      unit: { zh: '步', en: 'steps' },
    })
    const walk = (id: string, time: string, steps: string) => claim({ id, behaviour: 'walking', from: at(time), data: { steps } })
    expect(of([walk('a', '08:00', '10000'), walk('b', '12:00', '9500'), walk('c', '20:00', '1')], [cap])).toEqual([
      ['a', 'counts'],
      ['b', { steps: '8000' }],
      ['c', 'DAILY_CAP_REACHED'],
    ])
  })

  it('of a month runs over its days', () => {
    const bills = actsCap({ period: 'month', behaviours: ['utility-bill-online'], acts: 1 })
    const bill = (id: string, day: number) => claim({ id, behaviour: 'utility-bill-online', from: at('10:00', day) })
    expect(of([bill('b', 30), bill('a', 10)], [bills])).toEqual([
      ['a', 'counts'],
      ['b', 'MONTHLY_CAP_REACHED'],
    ])
  })
})

it('counts one utility account a month once, for a whole household', () => {
  const rules = [sameAccountMonth({ behaviour: 'utility-bill-online', field: 'account' })]
  const bill = (id: string, account: string, resident: string, day = 10) =>
    claim({ id, behaviour: 'utility-bill-online', from: at('10:00', day), data: { account }, resident })
  expect(of([bill('a', '0351-1', '1'), bill('b', '0351-1', '2', 12), bill('c', '0351-2', '2', 13)], rules)).toEqual([
    ['a', 'counts'],
    ['b', 'SAME_ACCOUNT a'],
    ['c', 'counts'],
  ])
})

describe('steps', () => {
  const net = stepsNetOfRides({ behaviour: 'walking', rides: ['shared-bike-ride'], stepsPerMinute: 60 })
  const walk = (id: string, steps: string, time = '22:00') => claim({ id, behaviour: 'walking', from: at(time), data: { steps } })

  it('lose those within rides that count that day', () =>
    expect(of([walk('w', '7250'), ride('08:12', '08:35', { id: 'r' })], [trips, net], ['walking'])).toEqual([
      ['r', 'counts'],
      ['w', { steps: '5870' }],
    ]))

  it('do not lose those of a ride that does not count', () =>
    expect(
      of(
        [walk('w', '7250'), ride('08:12', '08:35', { id: 'r' }), ride('08:20', '08:40', { id: 's', by: 3 })],
        [trips, net],
        ['walking'],
      ),
    ).toEqual([
      ['r', 'counts'],
      ['s', 'TRIP_OVERLAPS r'],
      ['w', { steps: '5870' }],
    ]))

  it('lose them once, over several reports of a day', () =>
    expect(
      of([walk('noon', '1000', '12:00'), walk('night', '5000'), ride('08:12', '08:35', { id: 'r' })], [net], ['walking']),
    ).toEqual([
      ['r', 'counts'],
      ['noon', 'STEPS_WITHIN_RIDES'],
      ['night', { steps: '4620' }],
    ]))
})
