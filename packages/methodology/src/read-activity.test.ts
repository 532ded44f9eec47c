import { AppError } from '@tanpuhui/contract'
import fc from 'fast-check'
import { CATALOGUE, describeData, readActivity } from '.'

const behaviour = (code: string) => CATALOGUE.behaviours.get(code)!
const read = (code: string, raw: unknown) => readActivity(behaviour(code), raw)
const ride = (changes: object) => ({ distanceKm: 5, durationMinutes: 23, ...changes })

/** The code and the details of the refusal. */
function refusal(code: string, raw: unknown) {
  try {
    read(code, raw)
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.details }
    throw error
  }
  throw new Error('was not refused')
}

describe('the codes that outside programs rely on', () => {
  it.each([
    ['shared-bike-ride', { distanceKm: '5', durationMinutes: '23' }],
    ['ev-charging', { energyKwh: '22.5' }],
    ['takeaway-no-cutlery', {}],
    ['clean-plate', {}],
    ['no-disposables', {}],
    ['bus-ride', {}],
    ['bus-ride', { distanceKm: '7.2', durationMinutes: '25' }],
    ['metro-ride', {}],
    ['metro-ride', { distanceKm: '22' }],
    ['clothes-recycling', { weightKg: '3.5' }],
    ['carton-return', { orderId: 'YT-1' }],
    ['walking', { steps: '7250' }],
    ['second-hand-sale', { item: 'iphone-14-pro-max', condition: '0.9' }],
    ['utility-bill-online', { account: '0140105-88' }],
  ])('take %s %j', (code, data) => expect(read(code, data)).toEqual(data))
})

it('brings every spelling to one, in the order of the behaviour', () => {
  expect(JSON.stringify(read('shared-bike-ride', { orderId: ' Ａ１ ', durationMinutes: '023.0', distanceKm: 5.5 }))).toBe(
    '{"distanceKm":"5.5","durationMinutes":"23","orderId":"A1"}',
  )
  expect(read('walking', { steps: '7250.0' })).toEqual({ steps: '7250' })
  expect(read('clean-plate', Object.assign(Object.create(null), {}))).toEqual({})
})

const KM = '> 0, ≤ 50 km'
const bad: [what: string, behaviour: string, raw: unknown, code: string, field: string, bound: string][] = [
  ['a missing field', 'shared-bike-ride', { durationMinutes: 23 }, 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['a field of null', 'shared-bike-ride', ride({ distanceKm: null }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['an optional field of null', 'bus-ride', { distanceKm: null }, 'INVALID_ACTIVITY', 'distanceKm', '> 0, ≤ 200 km'],
  ['an extra field', 'clean-plate', { meals: 2 }, 'INVALID_ACTIVITY', 'meals', ''],
  [
    'another unit',
    'shared-bike-ride',
    { distanceM: 5000, durationMinutes: 23 },
    'INVALID_ACTIVITY',
    'distanceM',
    'distanceKm (km), durationMinutes (min), orderId',
  ],
  ['a unit in the figure', 'shared-bike-ride', ride({ distanceKm: '5 km' }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['a word', 'shared-bike-ride', ride({ distanceKm: 'five' }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['an exponent', 'shared-bike-ride', ride({ distanceKm: '1e1' }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['NaN', 'shared-bike-ride', ride({ distanceKm: Number.NaN }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['"NaN"', 'shared-bike-ride', ride({ distanceKm: 'NaN' }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['infinity', 'shared-bike-ride', ride({ distanceKm: Number.POSITIVE_INFINITY }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['10^308', 'shared-bike-ride', ride({ distanceKm: 1e308 }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['-10^308', 'shared-bike-ride', ride({ distanceKm: -1e308 }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['10^30', 'shared-bike-ride', ride({ distanceKm: 1e30 }), 'QUANTITY_ABSURD', 'distanceKm', KM],
  ['5 × 10^-324', 'shared-bike-ride', ride({ distanceKm: 5e-324 }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['a boolean', 'shared-bike-ride', ride({ distanceKm: true }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['a list', 'shared-bike-ride', ride({ distanceKm: [5] }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['an object', 'shared-bike-ride', ride({ distanceKm: { valueOf: 5 } }), 'INVALID_ACTIVITY', 'distanceKm', KM],
  ['less than zero', 'shared-bike-ride', ride({ distanceKm: '-5' }), 'QUANTITY_NOT_POSITIVE', 'distanceKm', KM],
  ['zero', 'shared-bike-ride', ride({ distanceKm: 0 }), 'QUANTITY_NOT_POSITIVE', 'distanceKm', KM],
  ['"-0"', 'shared-bike-ride', ride({ distanceKm: '-0' }), 'QUANTITY_NOT_POSITIVE', 'distanceKm', KM],
  ['too much', 'shared-bike-ride', ride({ distanceKm: '50.1' }), 'QUANTITY_ABSURD', 'distanceKm', KM],
  [
    'too much by less than a double tells',
    'shared-bike-ride',
    ride({ distanceKm: '50.00000000000000000000001' }),
    'QUANTITY_ABSURD',
    'distanceKm',
    KM,
  ],
  [
    'too much of another field',
    'shared-bike-ride',
    ride({ durationMinutes: 721 }),
    'QUANTITY_ABSURD',
    'durationMinutes',
    '> 0, ≤ 720 min',
  ],
  ['half a step', 'walking', { steps: '7250.5' }, 'INVALID_ACTIVITY', 'steps', '> 0, ≤ 100000 steps'],
  ['too many steps', 'walking', { steps: 100_001 }, 'QUANTITY_ABSURD', 'steps', '> 0, ≤ 100000 steps'],
  [
    'less than the least',
    'household-electricity',
    { baselineKwh: 8, usedKwh: -1 },
    'INVALID_ACTIVITY',
    'usedKwh',
    '≥ 0, ≤ 1000 kWh',
  ],
  ['a number for a text', 'utility-bill-online', { account: 1001 }, 'INVALID_ACTIVITY', 'account', '1–64 characters'],
  ['an empty text', 'utility-bill-online', { account: '  ' }, 'INVALID_ACTIVITY', 'account', '1–64 characters'],
  ['a text too long', 'utility-bill-online', { account: '1'.repeat(65) }, 'INVALID_ACTIVITY', 'account', '1–64 characters'],
  ['a text with NUL', 'utility-bill-online', { account: '1\0' }, 'INVALID_ACTIVITY', 'account', '1–64 characters'],
  ['half a surrogate pair', 'utility-bill-online', { account: '1\ud800' }, 'INVALID_ACTIVITY', 'account', '1–64 characters'],
  ['a list for an object', 'clean-plate', [], 'INVALID_ACTIVITY', 'data', 'an object'],
  ['nothing at all', 'clean-plate', null, 'INVALID_ACTIVITY', 'data', 'an object'],
  ['a text for an object', 'clean-plate', '{}', 'INVALID_ACTIVITY', 'data', 'an object'],
  ['what every object has', 'clean-plate', JSON.parse('{"__proto__":1}'), 'INVALID_ACTIVITY', '__proto__', ''],
]

it.each(bad)('refuses %s, naming field and bound', (_what, code, raw, expected, field, bound) =>
  expect(refusal(code, raw)).toMatchObject({ code: expected, field, bound }),
)

it('takes a quantity at its bound, and just above zero', () => {
  expect(read('shared-bike-ride', ride({ distanceKm: '50.00' })).distanceKm).toBe('50')
  expect(read('shared-bike-ride', ride({ distanceKm: '0.00000000000000000000000000000000000001' })).distanceKm).toHaveLength(40)
  expect(read('household-electricity', { baselineKwh: 8, usedKwh: 0 }).usedKwh).toBe('0')
})

it('says what is wrong in both languages', () => {
  const { problem, problemEn } = refusal('shared-bike-ride', { durationMinutes: 23 }) as Record<string, string>
  expect(problemEn).toBe('data.distanceKm is missing; expected a decimal > 0, ≤ 50 km')
  expect(problem).toBe('缺少 data.distanceKm（骑行距离），应为十进制数 > 0, ≤ 50 km')
  expect(refusal('shared-bike-ride', ride({ distanceKm: 0 }))).toMatchObject({ label: '骑行距离', labelEn: 'distance', max: 50 })
})

it('names all that it does not know, in characters that every database takes', () =>
  expect(refusal('takeaway-no-cutlery', { 'a\0': 1, '\ud800': 2, orderId: '1' })).toMatchObject({
    field: String.raw`a\u0000`,
    problemEn: String.raw`data has unknown fields a\u0000, \ud800; known: orderId`,
  }))

it('reads any JSON or refuses it with an AppError, and what it read reads the same again', () => {
  const codes = [...CATALOGUE.behaviours.keys()]
  const names = [...new Set([...CATALOGUE.behaviours.values()].flatMap(({ fields }) => fields.map(({ name }) => name)))]
  const value = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom('5', '0.9', 'iPhone 14 Pro Max'),
  )
  const data = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), value))
  fc.assert(
    fc.property(fc.constantFrom(...codes), data, (code, raw) => {
      let once: Record<string, string>
      try {
        once = read(code, raw)
      } catch (error) {
        return expect(error).toBeInstanceOf(AppError)
      }
      expect(read(code, once)).toEqual(once)
    }),
    { numRuns: 1_000 },
  )
})

describe('what was said of an act', () => {
  it('is shown with units and names, and without what was left out', () => {
    expect(describeData(behaviour('shared-bike-ride'), { distanceKm: '5', durationMinutes: '23' })).toEqual([
      { name: 'distanceKm', label: { zh: '骑行距离', en: 'distance' }, value: { zh: '5 km', en: '5 km' } },
      { name: 'durationMinutes', label: { zh: '骑行时长', en: 'duration' }, value: { zh: '23 分钟', en: '23 min' } },
    ])
    const sale = describeData(behaviour('second-hand-sale'), { item: 'iphone-14-pro-max', condition: '0.9', orderId: 'A1' })
    expect(sale.map(({ value }) => value)).toEqual([
      { zh: 'iPhone 14 Pro Max', en: 'iPhone 14 Pro Max' },
      { zh: '九成新', en: '90 % new' },
      { zh: 'A1', en: 'A1' },
    ])
  })
})
