import { programmeSchema, SECTIONS, type Text, textSchema } from '@tanpuhui/contract'
import { PRESETS, presetNamed, SELF_PARTNER_ID } from '../index'

/** Every text of a preset with its way there, however deep it lies; districts have their own test. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null || value instanceof Map) return []
  const text = textSchema.strict().safeParse(value)
  if (text.success) return [[path, text.data]]
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))
}

const differ = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length)

describe.each(PRESETS.map((preset) => [preset.code, preset] as const))('the preset %s', (code, preset) => {
  const { sections, sectionOf, partners, districts, checkIns, sites, titles, offers, equivalents } = preset

  it('is found by its code', () => expect(presetNamed(code)).toBe(preset))

  it('uses no id or code twice', () => {
    for (const things of [partners, offers, sites]) differ(things.map(({ id }) => id))
    for (const things of [partners, offers, sites, titles, equivalents, sections]) differ(things.map((thing) => thing.code))
    differ(checkIns.map(({ behaviour }) => behaviour))
  })

  it('shows every behaviour that a partner, check-in or site reports in a section it has', () => {
    const reported = [
      ...partners.flatMap(({ behaviours }) => behaviours),
      ...[...checkIns, ...sites].map(({ behaviour }) => behaviour),
    ]
    const known = sections.map((section) => section.code)
    for (const behaviour of reported) expect(known).toContain(sectionOf[behaviour])
    for (const behaviour of Object.keys(sectionOf)) expect(reported).toContain(behaviour)
    for (const { section } of partners) expect(known).toContain(section)
  })

  it('records residents’ own check-ins, and nothing else, through itself', () => {
    const self = partners.find(({ id }) => id === SELF_PARTNER_ID)
    expect(self?.code).toBe(code)
    expect([...self!.behaviours].sort()).toEqual(checkIns.map(({ behaviour }) => behaviour).sort())
    for (const { ways, dailyLimit } of checkIns) {
      expect(ways).not.toHaveLength(0)
      expect(dailyLimit).toBeGreaterThan(0)
    }
  })

  it('has its sites in its own districts, for check-ins that are scanned', () => {
    for (const { behaviour, district } of sites) {
      expect(districts.has(district)).toBe(true)
      expect(checkIns.find((checkIn) => checkIn.behaviour === behaviour)?.ways).toContain('scan')
    }
  })

  it('has titles that rise', () => {
    const steps = titles.map(({ fromMg }) => fromMg)
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
    expect(steps[0]).toBeGreaterThan(0)
  })

  it('offers goods for whole points, that can be had', () => {
    for (const { pricePoints, maxPerOrder, validDays, sandboxStock } of offers)
      for (const figure of [pricePoints, maxPerOrder, validDays, sandboxStock]) {
        expect(Number.isSafeInteger(figure)).toBe(true)
        expect(figure).toBeGreaterThan(0)
      }
  })

  it('credits no more than the whole for any evidence', () => {
    differ(preset.evidenceShares.map(({ tier }) => tier))
    for (const { percent } of preset.evidenceShares) expect(percent > 0 && percent <= 100).toBe(true)
  })

  it('speaks Chinese and English wherever it speaks', () => {
    const texts = textsIn(preset, code)
    expect(texts.length).toBeGreaterThan(30)
    for (const [path, { zh, en }] of texts) {
      expect([path, zh]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)])
      expect([path, en]).toEqual([path, expect.stringMatching(/^[^\p{Script=Han}]+$/u)])
    }
  })

  it('begins its certificates’ serials with two to six letters', () => expect(preset.serialPrefix).toMatch(/^[A-Z]{2,6}$/))

  it('can be told to the mini-program as it is', () => {
    const { shape } = programmeSchema
    expect(shape.titles.safeParse(titles).success).toBe(true)
    expect(shape.equivalents.safeParse(equivalents).success).toBe(true)
    expect(shape.accent.safeParse(preset.accent).success).toBe(true)
    for (const colour of Object.values(preset.accent)) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })
})

it('names the presets there are when asked for another', () => {
  expect(() => presetNamed('atlantis')).toThrow(/"atlantis".*sanjin/)
})

describe('三晋绿色生活', () => {
  const { sections, sectionOf, partners, equivalents } = presetNamed('sanjin')

  it('has the five sections 衣 食 住 行 游, in this order', () => {
    expect(sections.map(({ label }) => label.zh).join('')).toBe('衣食住行游')
    expect(sections.map(({ code }) => code)).toEqual(SECTIONS)
  })

  it.each([
    ['美团单车', '行', 'shared-bike-ride'],
    ['青桔单车', '行', 'shared-bike-ride'],
    ['快电', '行', 'ev-charging'],
    ['饿了么', '食', 'takeaway-no-cutlery'],
  ])('lists %s under %s, for %s', (name, label, behaviour) => {
    const partner = partners.find((one) => one.name.zh === name)!
    const section = sections.find((one) => one.label.zh === label)!.code
    expect(partner).toMatchObject({ section, behaviours: [behaviour] })
    expect(sectionOf[behaviour]).toBe(section)
  })

  it('shows 170050 g as 170 kWh saved, as 绿芽积分 does, when it is cut to whole units', () => {
    const electricity = equivalents.find(({ code }) => code === 'electricity')!
    expect(Math.floor(170_050_000 / electricity.mg)).toBe(170)
  })
})
