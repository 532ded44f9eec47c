import fc from 'fast-check'
import { CATALOGUE, type Method, methodId, methodInForce } from '../index'

const LIVE = 20220918
const methods = [...CATALOGUE.values()].flatMap((behaviour) => behaviour.methods)
const inForce = (behaviour: string, day = LIVE): Method => methodInForce(CATALOGUE.get(behaviour)!, day)
const gives = (behaviour: string, data: Record<string, unknown>) => {
  const method = inForce(behaviour)
  return method.quantify(method.data.parse(data))
}

describe('the published figures', () => {
  it('credit 1250 g for the 5 km ride of 23 minutes that 山西日报 reported', () => {
    expect(gives('shared-bike-ride', { distanceKm: 5, durationMinutes: 23 })).toEqual({
      mg: 1_250_000,
      filled: '5 km × 250 g/km = 1250 g',
    })
  })

  it.each([
    ['shared-bike-ride', { distanceKm: '1', durationMinutes: '5' }, 250_000],
    ['ev-charging', { energyKwh: '1' }, 460_000],
    ['ev-charging', { energyKwh: 12.345 }, 5_678_700],
    ['takeaway-no-cutlery', {}, 45_720],
    ['clean-plate', {}, 144_000],
  ])('of %s by %j are %i mg', (behaviour, data, mg) => expect(gives(behaviour, data).mg).toBe(mg))

  it('count one order as one act, whatever else is said of it', () => {
    expect(gives('takeaway-no-cutlery', { orders: 5 })).toEqual({ mg: 45_720, filled: '1 单 × 45.72 g/单 = 45.72 g' })
  })
})

describe('a reduction', () => {
  it.each([
    ['0.000003999', 0],
    ['0.000004', 1],
    ['0.000007999', 1],
    ['0.0001', 25],
    ['4.999999999', 1_249_999],
    ['0', 0],
  ])('of a ride of %s km is rounded down to %i mg', (distanceKm, mg) =>
    expect(gives('shared-bike-ride', { distanceKm, durationMinutes: 1 }).mg).toBe(mg),
  )

  it.each([
    ['shared-bike-ride', 'distanceKm', 250_000n],
    ['ev-charging', 'energyKwh', 460_000n],
  ])('of %s is exact for every decimal, to the milligram', (behaviour, field, factor) => {
    const figure = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 10n }),
      fc.integer({ min: 0, max: 20 }),
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
    )
    fc.assert(
      fc.property(figure, ([whole, scale, rest]) => {
        const fraction = scale === 0 ? '' : (rest % 10n ** BigInt(scale)).toString().padStart(scale, '0')
        const data = { [field]: `${whole}${fraction && '.'}${fraction}`, durationMinutes: 1 }
        const exact = (BigInt(`${whole}${fraction}`) * factor) / 10n ** BigInt(scale)
        expect(BigInt(gives(behaviour, data).mg)).toBe(exact)
      }),
    )
  })

  it('never shrinks when a ride is longer', () => {
    const km = fc.double({ min: 0, max: 50, noNaN: true })
    const mg = (distanceKm: number) => gives('shared-bike-ride', { distanceKm: distanceKm.toFixed(6), durationMinutes: 1 }).mg
    fc.assert(fc.property(km, km, (a, b) => a > b || mg(a) <= mg(b)))
  })

  it('needs every quantity of its method, as a decimal', () => {
    const { data } = inForce('shared-bike-ride')
    for (const wrong of [
      {},
      { distanceKm: 5 },
      { distanceKm: 'five', durationMinutes: 23 },
      { distanceKm: null, durationMinutes: 23 },
    ])
      expect(data.safeParse(wrong).success).toBe(false)
    expect(data.parse({ distanceKm: '05.0', durationMinutes: 23, colour: 'red' })).toEqual({
      distanceKm: '5',
      durationMinutes: '23',
    })
  })
})

describe.each(methods.map((method) => [methodId(method), method] as const))('the method %s', (id, method) => {
  it('stands under its behaviour, once', () => {
    expect(CATALOGUE.get(method.behaviour)!.methods).toContain(method)
    expect(methods.filter((other) => methodId(other) === id)).toEqual([method])
  })

  it('is named in Chinese and in English', () => {
    const { name, issuer, formula, fields, factors, behaviour } = method
    const texts = [
      CATALOGUE.get(behaviour)!.name,
      name,
      issuer,
      formula,
      ...fields.map((f) => f.label),
      ...factors.map((f) => f.name),
    ]
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u)
    }
    for (const { unit } of [...fields, ...factors]) {
      expect(unit.zh).not.toBe('')
      expect(unit.en).toMatch(/^[^\p{Script=Han}]+$/u)
    }
  })

  it('says where its factors were published, and shows them in its formula', () => {
    expect(method.factors).not.toHaveLength(0)
    for (const { source, mgPerUnit, unit } of method.factors) {
      expect(source.title).toMatch(/《.+》/)
      expect(source.locator).not.toBe('')
      expect(source.year).toBeGreaterThanOrEqual(2019)
      expect(Number.isSafeInteger(mgPerUnit) && mgPerUnit > 0).toBe(true)
      expect(method.formula.zh).toContain(`${mgPerUnit / 1_000} g/${unit.zh}`)
      expect(method.formula.en).toContain(`${mgPerUnit / 1_000} g/${unit.en}`)
    }
  })

  it('is in force when 三晋绿色生活 went live, and on no day of another version', () => {
    expect(method.validFrom <= (method.validTo ?? Number.POSITIVE_INFINITY)).toBe(true)
    expect(inForce(method.behaviour).behaviour).toBe(method.behaviour)
    for (const other of CATALOGUE.get(method.behaviour)!.methods) {
      if (other === method) continue
      const before = method.validTo !== null && method.validTo < other.validFrom
      const after = other.validTo !== null && other.validTo < method.validFrom
      expect(before || after).toBe(true)
    }
  })

  it('asks for quantities of different names and cannot be changed', () => {
    expect(new Set(method.fields.map(({ name }) => name)).size).toBe(method.fields.length)
    expect(Object.isFrozen(method)).toBe(true)
  })
})

it('lists every behaviour under its own code', () => {
  for (const [code, behaviour] of CATALOGUE) expect(behaviour.code).toBe(code)
})
