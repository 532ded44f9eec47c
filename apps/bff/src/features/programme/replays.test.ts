import { CATALOGUE, methodInForce, quantify } from '@tanpuhui/methodology'
import { creditedShare, judge, presetNamed, SELF_PARTNER_ID } from '@tanpuhui/programme'

const DAY = 20261121
const AT = Date.parse('2026-11-21T18:00:00+08:00')

/** What a programme makes of an act that one of its partners reports, or that a resident checks in by scanning a code. */
function replay(code: string, behaviour: string, raw: object = {}, by?: string) {
  const programme = presetNamed(code, CATALOGUE)
  const partner = programme.partners.find(
    (one) => one.behaviours.includes(behaviour) && (by ? one.code === by : one.id !== SELF_PARTNER_ID),
  )!
  const evidence = partner.id === SELF_PARTNER_ID ? 'signed-qr' : 'partner-verified'
  const data = CATALOGUE.behaviours.get(behaviour)!.read(raw)
  const district = [...programme.districts.keys()].find((one) => !one.endsWith('00'))!
  const refusal = judge(programme, { behaviour, occurredAt: AT, endedAt: AT, district, data, evidence, now: AT })
  if (refusal) throw new Error(refusal.code)
  const { display, issuance } = programme.behaviours.get(behaviour)!
  const at = { day: DAY, region: district }
  const mg = creditedShare(programme.evidenceShares, evidence, quantify(methodInForce(display, DAY), data, at).mg)
  const own = programme.partnerPoints.get(partner.id)
  return {
    mg,
    points: programme.points.pointsFor(behaviour, data, mg, DAY),
    issued: quantify(methodInForce(issuance, DAY), data, at).mg,
    partnerPoints: own?.pointsFor(behaviour, data, mg, DAY) ?? 0,
    partnerUnit: own?.unit.zh,
  }
}

const RIDE = { distanceKm: 5, durationMinutes: 23 }
const PHONE = { item: 'iPhone 14 Pro Max', condition: '九成新' }

describe('replays the acts that were reported of', () => {
  it.each([
    ['三晋绿色生活: a 5 km ride of 23 minutes', 'sanjin', 'shared-bike-ride', RIDE, 1_250_000, 125],
    ['三晋绿色生活: a kWh at 快电', 'sanjin', 'ev-charging', { energyKwh: 1 }, 460_000, 46],
    ['三晋绿色生活: takeaway without cutlery', 'sanjin', 'takeaway-no-cutlery', {}, 45_720, 4],
    ['绿芽积分: a clean plate', 'luya', 'clean-plate', {}, 144_000, 5],
    ['绿芽积分: a bus trip', 'luya', 'bus-ride', {}, 80_000, 10],
    ['绿芽积分: a kilogram of clothes', 'luya', 'clothes-recycling', { weightKg: 1 }, 1_280_000, 30],
    ['绿芽积分: 500 steps', 'luya', 'walking', { steps: 500 }, 8_200, 1],
    ['北京绿色生活季: the metro', 'lvseshenghuoji', 'metro-ride', {}, 46_000, 4],
    ['北京绿色生活季: the bus', 'lvseshenghuoji', 'bus-ride', {}, 80_000, 8],
    ['北京绿色生活季: a bicycle', 'lvseshenghuoji', 'bike-ride', {}, 52_000, 5],
    ['北京绿色生活季: a shared bike', 'lvseshenghuoji', 'shared-bike-ride', RIDE, 52_000, 5],
    ['北京绿色生活季: no cutlery', 'lvseshenghuoji', 'no-disposables', {}, 23_000, 2],
    ['北京绿色生活季: a clean plate', 'lvseshenghuoji', 'clean-plate', {}, 449_000, 44],
    ['北京 MaaS: 22 km by metro, 5.98 kg less 1.35 kg', 'bj-maas', 'metro-ride', { distanceKm: 22 }, 4_630_000, 463],
    ['北京 MaaS: the bus', 'bj-maas', 'bus-ride', {}, 80_000, 8],
    ['北京 MaaS: a bicycle', 'bj-maas', 'bike-ride', {}, 52_000, 5],
    ['北京 MaaS: 1000 steps', 'bj-maas', 'walking', { steps: 1_000 }, 16_400, 1],
    ['88碳账户: takeaway without cutlery at 饿了么', 'tan88', 'takeaway-no-cutlery', {}, 45_720, 4],
    ['88碳账户: a used phone sold at 闲鱼', 'tan88', 'second-hand-sale', PHONE, 51_903_000, 5_190],
    ['88碳账户: a carton left at 菜鸟', 'tan88', 'carton-return', {}, 37_000, 3],
    ['菜鸟绿色家园: a carton left for reuse', 'cainiao', 'carton-return', {}, 37_000, 3],
    ['the demo: a 5 km ride', 'demo', 'shared-bike-ride', RIDE, 1_250_000, 125],
    ['the demo: a clean plate', 'demo', 'clean-plate', {}, 144_000, 5],
    ['the demo: a used phone', 'demo', 'second-hand-sale', PHONE, 51_903_000, 5_190],
    ['the demo: a bill paid online', 'demo', 'utility-bill-online', { account: '0351-1' }, 262_000, 26],
  ])('%s', (_what, code, behaviour, raw, mg, points) => expect(replay(code, behaviour, raw)).toMatchObject({ mg, points }))

  it.each(['cainiao', 'tan88', 'demo'])('菜鸟: a carton becomes 50 g of green energy, in %s', (code) =>
    expect(replay(code, 'carton-return')).toMatchObject({ partnerPoints: 50, partnerUnit: '克绿色能量' }),
  )

  it('绿芽积分: whole kilograms and whole blocks of steps only', () => {
    expect(replay('luya', 'clothes-recycling', { weightKg: '2.9' })).toMatchObject({ mg: 3_712_000, points: 60 })
    expect(replay('luya', 'walking', { steps: 7_250 })).toMatchObject({ mg: 114_800, points: 14 })
  })

  it('绿芽积分: a clean plate checked in at a canteen, as one that the canteen reports', () =>
    expect(replay('luya', 'clean-plate', {}, 'luya')).toEqual(replay('luya', 'clean-plate')))

  it('绿芽积分: 170050 g, shown as 170 kWh', () => {
    const [electricity] = presetNamed('luya', CATALOGUE).equivalents
    expect(Math.floor(170_050_000 / electricity!.mg)).toBe(170)
    expect(electricity!.source).toContain('1000.294')
  })
})

describe('issues by a conservative figure', () => {
  it.each([
    ['a 5 km ride by the published mode mix', 'sanjin', 'shared-bike-ride', RIDE, 243_500],
    ['a clean plate by the lower of two figures', 'lvseshenghuoji', 'clean-plate', {}, 144_000],
    ['22 km by metro as one trip', 'bj-maas', 'metro-ride', { distanceKm: 22 }, 46_000],
    ['a bill by the lower of two figures', 'demo', 'utility-bill-online', { account: '0351-1' }, 89_000],
    ['a carton by the only figure', 'cainiao', 'carton-return', {}, 37_000],
  ])('%s', (_what, code, behaviour, raw, issued) => expect(replay(code, behaviour, raw).issued).toBe(issued))

  it('a kWh in Shanxi by the factor of its grid, below the 460 g that are shown', () => {
    const { mg, issued } = replay('sanjin', 'ev-charging', { energyKwh: 1 })
    expect(issued).toBeLessThan(mg)
    expect(issued).toBeGreaterThan(400_000)
  })
})
