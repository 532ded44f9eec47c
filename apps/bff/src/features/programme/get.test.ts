import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'

describe.each(DIALECTS)('the programme that the mini-program dresses itself in, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.close())

  const get = () => app.client().programme.get.query()

  it('has its name, place, look and address, and says that it is a sandbox', async () => {
    expect(await get()).toMatchObject({
      code: 'sanjin',
      name: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
      region: { zh: '山西省', en: 'Shanxi' },
      sandbox: true,
      publicUrl: 'http://localhost:3000',
      accent: { light: '#2f6b4f', dark: '#7fc8a0' },
    })
  })

  it('has five sections, and in each the partners that residents can authorise, with their factors', async () => {
    const { sections } = await get()
    expect(sections.map(({ code, label, partners }) => [code, label.zh, partners.map((partner) => partner.code)])).toEqual([
      ['clothing', '衣', ['clothes-recycler']],
      ['food', '食', ['eleme', 'canteen']],
      ['housing', '住', []],
      ['travel', '行', ['meituan-bike', 'qingju-bike', 'kuaidian', 'gac-toyota']],
      ['leisure', '游', []],
    ])
    expect(sections[3]!.partners[0]!.behaviours).toEqual([
      {
        code: 'shared-bike-ride',
        name: { zh: '共享单车骑行', en: expect.any(String) },
        factor: { zh: '250 g/km', en: '250 g/km' },
      },
    ])
  })

  it('tells beforehand what a check-in is worth, a photo half', async () => {
    const { checkIns } = await get()
    expect(checkIns.map(({ behaviour, ways, dailyLimit, worth }) => [behaviour, ways, dailyLimit, worth.photo])).toEqual([
      ['clean-plate', ['scan', 'photo'], 3, { mg: 72_000, points: 7 }],
      ['no-disposables', ['photo'], 3, { mg: expect.any(Number), points: expect.any(Number) }],
    ])
    expect(checkIns[0]!.worth.scan).toEqual({ mg: 144_000, points: 14 })
  })

  it('names its titles in the order in which they are reached, and what a total equals with a source', async () => {
    const { titles, equivalents } = await get()
    expect(titles.map(({ fromMg }) => fromMg)).toEqual(titles.map(({ fromMg }) => fromMg).sort((a, b) => a - b))
    expect(titles.length).toBeGreaterThan(2)
    for (const { mg, source } of equivalents) expect([mg > 0, source.length > 0]).toEqual([true, true])
    expect(equivalents.length).toBeGreaterThan(0)
  })

  it('has every behaviour of a section, whoever reports it: its figure, how it is measured, and by which one it is issued', async () => {
    const { sections } = await get()
    const bike = sections[3]!.behaviours.find(({ code }) => code === 'shared-bike-ride')!
    expect(bike).toEqual({
      code: 'shared-bike-ride',
      name: { zh: '共享单车骑行', en: expect.any(String) },
      figure: { zh: '250 g/km', en: '250 g/km' },
      state: 'credited',
      method: {
        name: { zh: expect.stringContaining('单车'), en: expect.any(String) },
        formula: { zh: expect.stringContaining('250 g/km'), en: expect.any(String) },
        source: expect.stringContaining('山西'),
        issuance: { zh: expect.stringMatching(/ g\/km$/), en: expect.any(String) },
      },
      checkIn: false,
    })
    expect(bike.method!.issuance!.zh).not.toBe('250 g/km')
    const listed = sections.flatMap(({ behaviours }) => behaviours)
    expect(listed.map(({ code }) => code).sort()).toEqual([...app.services.programme.behaviours.keys()].sort())
    expect(listed.filter(({ checkIn }) => checkIn).map(({ code }) => code)).toEqual(['clean-plate', 'no-disposables'])
    expect(listed.filter(({ state }) => state === 'awaiting-method').every(({ figure, method }) => !figure && !method)).toBe(true)
  })

  it('names its medals, and says what there is to offer', async () => {
    const { medals, campaigns, has } = await get()
    expect(medals[1]).toEqual({
      code: 'rider',
      name: { zh: '骑行者', en: 'Rider' },
      about: { zh: '共享单车骑行 20 次', en: 'Twenty shared-bike rides' },
      of: 'acts',
      behaviour: 'shared-bike-ride',
      from: 20,
    })
    expect([campaigns, has]).toEqual([[], { mall: true, publicGood: false, volunteering: false }])
  })

  it('stays small where a programme has everything', async () => {
    const demo = await startTestApp(dialect, { config: { programme: 'demo' } })
    const response = await fetch(`${demo.url}/trpc/programme.get`)
    const text = await response.text()
    const { campaigns, has } = await demo.client().programme.get.query()
    expect(await demo.client().campaigns.list.query()).toMatchObject(campaigns)
    expect(has).toEqual({ mall: true, publicGood: true, volunteering: true })
    expect(Buffer.byteLength(text)).toBeLessThan(48_000)
    await demo.close()
  })

  it('is no sandbox once WeChat is configured', async () => {
    const real = await startTestApp(dialect, {
      config: { wechat: { appId: 'wx', appSecret: 'secret', apiBase: 'http://127.0.0.1:1' } },
    })
    expect((await real.client().programme.get.query()).sandbox).toBe(false)
    await real.close()
  })
})
