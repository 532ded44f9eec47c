import { gives, TODAY } from '../test/gives'
import { CATALOGUE, CATEGORIES, type Factor, type Method, PRINCIPLES, quantify, readActivity } from '.'

const methods = [...CATALOGUE.methods.values()]
const factors = [...CATALOGUE.factors.values()]
const behaviours = [...CATALOGUE.behaviours.values()]
const withRole = (...roles: Factor['role'][]) => factors.filter(({ role }) => roles.includes(role))

describe('the catalogue', () => {
  it('holds every entry of its sources, by role', () => {
    const count = (role: Factor['role']) => withRole(role).length
    expect(
      Object.fromEntries(
        (['award', 'methodology', 'named-only', 'reference', 'crosscheck', 'redeem'] as const).map((role) => [role, count(role)]),
      ),
    ).toEqual({
      award: 34,
      methodology: 13,
      'named-only': 14,
      reference: 29,
      crosscheck: 30,
      redeem: 2,
    })
  })

  it('lists the acts that were only named, each of which awaits its method', () => {
    const awaiting = behaviours.filter(({ status }) => status === 'awaiting-method')
    expect(awaiting.map(({ code }) => code).sort()).toEqual(
      withRole('named-only')
        .map(({ behaviour }) => behaviour)
        .sort(),
    )
    for (const { methods: none } of awaiting) expect(none).toEqual([])
  })

  it('has behaviours in all seven categories', () =>
    expect(new Set(behaviours.map(({ category }) => category))).toEqual(new Set(Object.keys(CATEGORIES))))

  it('keeps the methods under which records were quantified', () => {
    for (const id of ['SX-BIKE@1.0', 'SX-EV@1.0', 'SX-CUTLERY@1.0', 'CP-MEAL@1.0', 'ND-TIME@1.0'])
      expect(CATALOGUE.methods.get(id)).toMatchObject({
        validFrom: 20220101,
        validTo: null,
        status: 'published',
        rounding: 'down',
      })
  })

  it('says of every figure where it can be read, or that nobody kept the address', () => {
    for (const { source } of factors) expect(source.locator).toMatch(/https?:\/\/|未存网址|为假定/)
  })
})

/** One unit of what an award is for, as a partner reports it. */
const UNITS: Record<string, object> = {
  'clothes-recycling': { weightKg: 1 },
  'shared-bike-ride': { distanceKm: 1, durationMinutes: 5 },
  'shared-ebike-ride': { distanceKm: 1 },
  'ev-charging': { energyKwh: 1 },
  'utility-bill-online': { account: '1001' },
}
const STEPS: Record<string, [steps: number, units: string]> = {
  'lz-walk-step': [500, '500'],
  'af-walk-cap': [18_049, '1'],
  'hn-walk-5000': [5_000, '1'],
  'wh-walk-step': [50, '50'],
}

describe('the published figures', () => {
  it.each(withRole('award').map((factor) => [factor.id, factor] as const))('of %s are given exactly', (id, factor) => {
    const standing = methods.filter(({ factors: [principal] }) => principal === factor)
    expect(standing).not.toEqual([])
    const [steps, units] = STEPS[id] ?? [0, '1']
    for (const method of standing) {
      const raw = steps ? { steps } : (UNITS[method.behaviour] ?? {})
      expect(gives(method.id, raw).mg).toBe(Math.round(Number(factor.gramsPerUnit) * Number(units) * 1_000))
    }
  })

  it.each([
    ['sz-ebus-pkm', 'SZ-EBUS@1.0', { distanceKm: 1 }],
    ['sz-metro-pkm', 'SZ-METRO@1.0', { distanceKm: 1 }],
    ['gz-metro-subst', 'GZ-METRO-SUBST@1.0', {}],
    ['gz-metro-mean', 'GZ-METRO-MEAN@1.0', {}],
    ['mt-bike-km', 'MT-BIKE@1.0', { distanceKm: 1, durationMinutes: 5 }],
    ['mt-ebike-km', 'MT-EBIKE@1.0', { distanceKm: 1 }],
    ['xy-iphone14pm-90', 'XY-USED@1.0', { item: 'iphone-14-pro-max', condition: '0.9' }],
  ])('of the methodology %s are given exactly', (factor, id, raw) =>
    expect(gives(id, raw).mg).toBe(Math.round(Number(CATALOGUE.factors.get(factor)!.gramsPerUnit) * 1_000)),
  )

  it('put the ceiling of 296 g at about 18000 steps', () => {
    const rate = Number(CATALOGUE.factors.get('lz-walk-step')!.gramsPerUnit)
    expect(Math.ceil(296 / rate)).toBe(18_049)
    expect(gives('AF-WALK@1.0', { steps: 18_048 }).mg).toBeLessThan(296_000)
  })

  it('reconstruct the 458 g per kWh from the grid factor of its day', () => {
    const gross = (7 * Number(CATALOGUE.factors.get('petrol-l-derived')!.gramsPerUnit)) / 15
    expect(Math.round(gross - Number(CATALOGUE.factors.get('grid-ets-2021')!.gramsPerUnit))).toBe(458)
    expect(Math.round(gives('EV-GRID@1.0', { energyKwh: 1 }).mg / 1_000)).toBe(509)
  })
})

/** The most that a partner may report of each field that a method reads. */
const most = ({ fields }: Method) =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === 'quantity' ? field.max : field.kind === 'choice' ? field.choices[0]!.code : 'x',
    ]),
  )

describe.each(methods.map((method) => [method.id, method] as const))('the method %s', (_id, method) => {
  it('says in both languages who stands for it, how it counts, and how it answers to the four principles', () => {
    const { issuer, name, formula, figure, principles } = method
    for (const { zh, en } of [name, formula, ...Object.values(principles)]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u)
    }
    for (const { zh, en } of [issuer, figure]) {
      expect(zh).not.toBe('')
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u)
    }
    expect(Object.keys(principles)).toEqual(Object.keys(PRINCIPLES))
  })

  it('stands under its behaviour, on sourced factors, and cannot be changed', () => {
    expect(CATALOGUE.behaviours.get(method.behaviour)!.methods).toContain(method)
    expect(method.factors).not.toEqual([])
    for (const { source } of method.factors) expect(source.title).not.toBe('')
    for (const value of [method, method.rule, method.factors, method.fields, method.principles, method.formula])
      expect(Object.isFrozen(value)).toBe(true)
  })

  it('counts the largest act that may be reported to the milligram, or is a draft', () => {
    if (method.status === 'draft') return expect(() => quantify(method, most(method), TODAY)).toThrow('NO_VALID_METHOD')
    const { mg, filled } = quantify(method, most(method), TODAY)
    expect(Number.isSafeInteger(mg) && mg >= 0).toBe(true)
    expect(filled.zh).toMatch(/= \d+(\.\d+)? g$|：128 g$/)
    expect(filled.en).toMatch(/^[^\p{Script=Han}]+$/u)
  })
})

it.each(behaviours.map((behaviour) => [behaviour.code, behaviour] as const))(
  'reads the data of %s to themselves',
  (code, behaviour) => {
    const all = Object.fromEntries(
      behaviour.fields.map((field) => [
        field.name,
        field.kind === 'quantity' ? field.max : field.kind === 'choice' ? field.choices[0]!.code : 'A-1',
      ]),
    )
    expect(CATALOGUE.behaviours.get(code)).toBe(behaviour)
    expect(readActivity(behaviour, all)).toEqual(all)
  },
)
