import { programmeSchema, type Text, textSchema } from '@tanpuhui/contract'
import { CATALOGUE } from '@tanpuhui/methodology'
import { campaignsOn, judge, PRESET_NAMES, presetNamed, priceOn, SELF_PARTNER_ID } from '@tanpuhui/programme'

const NOON = Date.parse('2026-11-21T12:00:00+08:00')

/** Every text of a preset with its way there, however deep it lies; districts have their own test. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null || value instanceof Map) return []
  const text = textSchema.strict().safeParse(value)
  if (text.success) return [[path, text.data]]
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))
}

describe.each(PRESET_NAMES)('the preset %s, with the catalogue as it stands', (code) => {
  const preset = presetNamed(code, CATALOGUE)
  const { partners, behaviours, sectionOf, points } = preset

  it('loads, under its own name', () => expect(preset.code).toBe(code))

  it('has a partner for every behaviour that a method measures', () => {
    const reported = new Set(partners.filter(({ id }) => id !== SELF_PARTNER_ID).flatMap((partner) => partner.behaviours))
    for (const [behaviour, { display }] of behaviours)
      expect([behaviour, reported.has(behaviour)]).toEqual([behaviour, display.length > 0])
  })

  it('lists without a method only what awaits one (待方法学), and shows everything in a section that it has', () => {
    const sections = preset.sections.map((section) => section.code)
    for (const [behaviour, { display, section }] of behaviours) {
      expect(CATALOGUE.behaviours.get(behaviour)!.status).toBe(display.length > 0 ? 'quantified' : 'awaiting-method')
      expect(sections).toContain(section)
      expect(sectionOf[behaviour]).toBe(section)
    }
  })

  it('uses methods that are in force today, for what it shows and for what it issues', () => {
    for (const { code: behaviour, display, issuance } of behaviours.values())
      for (const methods of [display, issuance]) {
        const inForce = methods.filter(({ validFrom, validTo }) => validFrom <= 20261121 && (validTo ?? 99991231) >= 20261121)
        expect([behaviour, inForce.length]).toEqual([behaviour, display.length > 0 ? 1 : 0])
      }
  })

  it('says today of every behaviour what points it earns', () => {
    for (const behaviour of behaviours.keys()) expect(points.ruleFor(behaviour, 20261121)?.description.zh).toMatch(/积分/)
  })

  it('speaks Chinese and English wherever it speaks', () => {
    const texts = textsIn({ ...preset, partnerPoints: [...preset.partnerPoints.values()] }, code)
    expect(texts.length).toBeGreaterThan(20)
    for (const [path, { zh, en }] of texts) {
      expect([path, zh]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)])
      expect([path, en]).toEqual([path, expect.stringMatching(/^[^\p{Script=Han}]+$/u)])
    }
  })

  it('names all its districts in both languages', () => {
    expect(preset.districts.size).toBeGreaterThan(7)
    const chinese = [...preset.districts].filter(([, { en }]) => en === '' || /\p{Script=Han}/u.test(en))
    expect(chinese).toEqual([])
  })

  it('can be told to the mini-program as it is', () => {
    const { shape } = programmeSchema
    for (const part of ['titles', 'equivalents', 'accent'] as const)
      expect(shape[part].safeParse(preset[part]).success).toBe(true)
  })
})

it('has its own colours, serials and name in each', () => {
  const all = PRESET_NAMES.map((code) => presetNamed(code, CATALOGUE))
  for (const own of [
    all.map(({ accent }) => accent.light),
    all.map(({ serialPrefix }) => serialPrefix),
    all.map(({ name }) => name.zh),
  ])
    expect(new Set(own).size).toBe(PRESET_NAMES.length)
})

it('names the presets there are when asked for another', () =>
  expect(() => presetNamed('atlantis', CATALOGUE)).toThrow(/"atlantis".*sanjin.*demo/))

describe('三晋绿色生活', () => {
  const sanjin = presetNamed('sanjin', CATALOGUE)
  const { sections, sectionOf, partners } = sanjin
  const ride = (changes = {}) => ({
    behaviour: 'shared-bike-ride',
    occurredAt: NOON - 23 * 60_000,
    endedAt: NOON,
    district: '140105',
    data: { distanceKm: '5', durationMinutes: '23' },
    evidence: 'partner-verified' as const,
    now: NOON,
    ...changes,
  })

  it('has the five sections 衣 食 住 行 游, in this order', () =>
    expect(sections.map(({ label }) => label.zh).join('')).toBe('衣食住行游'))

  it.each([
    ['美团单车', '行', 'shared-bike-ride'],
    ['青桔单车', '行', 'shared-bike-ride'],
    ['快电', '行', 'ev-charging'],
    ['广汽丰田新能源车', '行', 'ev-charging'],
    ['饿了么', '食', 'takeaway-no-cutlery'],
  ])('lists %s under %s, for %s', (name, label, behaviour) => {
    const partner = partners.find((one) => one.name.zh === name)!
    const section = sections.find((one) => one.label.zh === label)!.code
    expect(partner).toMatchObject({ section, behaviours: [behaviour] })
    expect(sectionOf[behaviour]).toBe(section)
  })

  it.each([
    ['OCCURRED_IN_FUTURE', { occurredAt: NOON + 3_600_000, endedAt: NOON + 3_600_000 }],
    ['UNKNOWN_DISTRICT', { district: '110105' }],
    ['QUANTITY_NOT_POSITIVE', { data: { distanceKm: '5', durationMinutes: '0' } }],
    ['QUANTITY_ABSURD', { data: { distanceKm: '50.1', durationMinutes: '120' } }],
    ['SPEED_IMPLAUSIBLE', { data: { distanceKm: '20', durationMinutes: '23' } }],
    ['QUANTITY_ABSURD', { behaviour: 'ev-charging', data: { energyKwh: '200.1' } }],
  ])('refuses with %s what says %j', (code, changes) => expect(judge(sanjin, ride(changes))?.code).toBe(code))

  it('gives the first of several reasons: time, then place, then quantity, then speed', () => {
    const code = (changes = {}) =>
      judge(sanjin, ride({ district: '110105', data: { distanceKm: '500', durationMinutes: '1' }, ...changes }))?.code
    expect(code({ endedAt: NOON + 3_600_000 })).toBe('OCCURRED_IN_FUTURE')
    expect(code()).toBe('UNKNOWN_DISTRICT')
    expect(code({ district: '140105' })).toBe('QUANTITY_ABSURD')
    expect(code({ district: '140105', data: { distanceKm: '50', durationMinutes: '1' } })).toBe('SPEED_IMPLAUSIBLE')
  })
})

it('has the five boards of 北京绿色生活季 that are published', () =>
  expect(presetNamed('lvseshenghuoji', CATALOGUE).sections.map(({ name }) => name.zh)).toEqual([
    '绿享生活',
    '绿畅出行',
    '绿助光盘',
    '绿色金融',
    '绿游山水',
  ]))

it.each([
  [20260807, null],
  [20260808, '广东 北京 浙江'],
  [20260818, '广东 北京 浙江'],
  [20260819, null],
])('holds 88减碳周 from 8 to 18 August, for three provinces: on %i %s', (day, boards) => {
  const [week] = campaignsOn(presetNamed('tan88', CATALOGUE), day)
  expect(week ? week.boards.map(({ name }) => name.zh).join(' ') : null).toBe(boards)
})

it('releases a fish for 150 points, and feeds a gull for 100, since 10 October 2024 for 300', () => {
  const prices = (day: number) => presetNamed('luya', CATALOGUE).publicGood.map((project) => priceOn(project.prices, day))
  expect(prices(20240501)).toEqual([150, 100])
  expect(prices(20241009)).toEqual([150, 100])
  expect(prices(20241010)).toEqual([150, 300])
})

it('shows everything in demo: every behaviour of the catalogue, all eight sections, and each kind of rule', () => {
  const demo = presetNamed('demo', CATALOGUE)
  expect([...demo.behaviours.keys()].sort()).toEqual([...CATALOGUE.behaviours.keys()].sort())
  expect(demo.sections).toHaveLength(8)
  expect(new Set(demo.rules.map(({ code }) => code)).size).toBe(8)
  for (const kind of ['medals', 'offers', 'publicGood', 'volunteering', 'campaigns', 'sites'] as const)
    expect(demo[kind]).not.toHaveLength(0)
})
