import { CATALOGUE } from '@tanpuhui/methodology'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { refusal } from '../../../test/refusal'

describe.each(DIALECTS)('how a behaviour is measured, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterAll(() => app.close())

  const behaviour = (code: string) => app.client().programme.behaviour.query({ code })

  it('says of a bike ride what is shown and what is issued, with sources, principles and periods', async () => {
    const page = await behaviour('shared-bike-ride')
    expect(page).toMatchObject({
      code: 'shared-bike-ride',
      section: 'travel',
      state: 'credited',
      figure: { zh: '250 g/km', en: '250 g/km' },
      checkIn: false,
    })
    expect(page.partners.map(({ code }) => code)).toEqual(['meituan-bike', 'qingju-bike'])
    expect(page.fields.map(({ label }) => label.zh)).toContain('骑行距离')
    expect(page.pointsRule!.zh).toMatch(/积分/)
    const [shown, issued] = [page.methods.find(({ display }) => display)!, page.methods.find(({ issuance }) => issuance)!]
    expect([page.methods[0], page.methods[1]]).toEqual([shown, issued])
    expect([shown.code, shown.version, shown.inForce, shown.issuance]).toEqual(['SX-BIKE', '1.0', true, false])
    expect([issued.code, issued.version, issued.inForce]).toEqual(['MT-BIKE', '1.0', true])
    expect(page.method).toMatchObject({ issuance: issued.figure, formula: shown.formula })
    for (const { principles, factors, figure } of page.methods) {
      expect(principles.map(({ label }) => label.zh)).toEqual(['适用性', '准确性', '透明性', '保守性'])
      for (const { text } of principles) expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(figure.zh).toMatch(/g/)
      for (const code of factors) expect(page.factors.map((factor) => factor.code)).toContain(code)
    }
    const principal = page.factors.find(({ code }) => code === shown.factors[0])!
    expect(principal).toMatchObject({ value: '250', source: { title: page.method!.source } })
    expect(page.factors.length).toBeGreaterThan(3)
  })

  it('lists the programme’s own methods first, and others that were published', async () => {
    const { methods } = await behaviour('clean-plate')
    const own = methods.map(({ display, issuance }) => display || issuance)
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)))
    expect(own.filter((one) => !one).length).toBeGreaterThan(0)
  })

  it('says that a behaviour awaits a method, and claims nothing for it', async () => {
    const waiting = await behaviour('own-cup')
    expect(waiting).toMatchObject({ state: 'awaiting-method', figure: null, method: null, partners: [], methods: [] })
    expect(waiting.name.zh).toMatch(/杯/)
  })

  it('answers for every behaviour of the programme', async () => {
    for (const code of app.services.programme.behaviours.keys()) {
      const page = await behaviour(code)
      expect([code, page.state === 'credited']).toEqual([code, CATALOGUE.behaviours.get(code)!.status === 'quantified'])
      for (const { source } of page.factors) expect(source.title.length).toBeGreaterThan(0)
    }
  })

  it.each(['flying', '__proto__', 'constructor', ''])('knows no %j', async (code) =>
    expect(await refusal(behaviour(code))).toMatchObject({ code: 'NOT_FOUND', status: 404 }),
  )
})

it('answers for a behaviour of the catalogue only where the programme has it', async () => {
  const app = await startTestApp('sqlite', { config: { programme: 'cainiao' } })
  const codes = [...CATALOGUE.behaviours.keys()].filter((code) => !app.services.programme.behaviours.has(code))
  expect(await refusal(app.client().programme.behaviour.query({ code: codes[0]! }))).toMatchObject({ code: 'NOT_FOUND' })
  await app.close()
})
