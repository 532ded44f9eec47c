import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { reportWeek } from '../../../test/week'

describe.each(DIALECTS)('the totals as a table for Excel, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let viewer: { cookie: string }
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = (await reportWeek(app)).lin
    viewer = await app.staff('viewer')
  })
  afterAll(() => app.closeBalanced())

  const csv = async (query: string, headers: Record<string, string> = viewer) => {
    const response = await fetch(`${app.url}/bureau/totals.csv${query}`, { headers })
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers }
  }
  const lines = async (query: string) => (await csv(query)).bytes.toString('utf8').replace('\uFEFF', '').split('\r\n')

  it('is a file of UTF-8 with a byte-order mark', async () => {
    const { status, bytes, headers } = await csv('?table=section')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="totals-section-2026-11-21.csv"')
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(bytes.toString('utf8').endsWith('\r\n')).toBe(true)
  })

  it('has a line for each day when nothing else is asked for', async () => {
    const days = [
      '日期,当日减排人数,新增人数,减排次数,减排量（克）,积分',
      '2026-11-18,1,1,2,1295.72,129',
      '2026-11-19,2,1,3,5638.5,563',
      '2026-11-21,2,0,2,45.97,4',
      '',
    ]
    expect(await lines('')).toEqual(days)
    expect(await lines('?table=days&from=2026-11-19&to=2026-11-20')).toEqual([days[0], days[2], ''])
  })

  it.each([
    ['section', ['travel,绿色出行,2,5,6888.75,688', 'food,绿色饮食,2,2,91.44,8']],
    [
      'behaviour',
      [
        'ev-charging,新能源车充电,1,1,4830,483',
        'shared-bike-ride,共享单车骑行,2,4,2058.75,205',
        'takeaway-no-cutlery,外卖无需餐具,2,2,91.44,8',
      ],
    ],
    ['partner', ['4,快电,1,1,4830,483', '2,美团单车,2,3,2058.5,205', '5,饿了么,2,2,91.44,8', '3,青桔单车,1,1,0.25,0']],
  ])('has the grams of each %s to the milligram', async (table, rows) => {
    expect(await lines(`?table=${table}`)).toEqual(['编码,名称,减排人数,减排次数,减排量（克）,积分', ...rows, ''])
  })

  it('lets no spreadsheet run a cell as a formula, and quotes what would break a line', async () => {
    const { prisma } = app.services.store
    const keys = ['=HYPERLINK("http://evil","x")', '+1+1', '-2+3', '@SUM(A1)', '\tcmd', 'a,b', 'say "hi"', 'two\nlines']
    const row = { shard: 0, dimension: 'district', period: 20261101, acts: 1, mg: 1_000, points: 0, people: 0, newcomers: 1 }
    await prisma.rollupTotal.createMany({ data: keys.map((key) => ({ ...row, key })) })
    const { bytes } = await csv('?table=district&from=2026-11-01&to=2026-11-01')
    await prisma.rollupTotal.deleteMany({ where: { period: 20261101 } })
    const text = bytes.toString('utf8')
    for (const cell of [
      `"'=HYPERLINK(""http://evil"",""x"")"`,
      "'+1+1",
      "'-2+3",
      "'@SUM(A1)",
      "'\tcmd",
      '"a,b"',
      '"say ""hi"""',
      '"two\nlines"',
    ])
      expect(text).toContain(`\r\n${cell},${cell},1,1,1,0\r\n`)
  })

  it.each([
    '?table=residents',
    '?from=yesterday',
    '?to=2026-02-30',
    '?from=2026-11-21&to=2026-11-20',
    '?table=days&table=section',
  ])('refuses %s', async (query) => {
    const { status, bytes, headers } = await csv(query)
    expect([status, JSON.parse(bytes.toString()).code]).toEqual([400, 'MALFORMED'])
    expect(headers.get('content-disposition')).toBeNull()
  })

  it('is not for residents, nor for everybody', async () => {
    const callers: Record<string, string>[] = [{}, lin.headers, { cookie: 'tanpuhui_staff=guess' }]
    for (const headers of callers) {
      const { status, bytes } = await csv('', headers)
      expect(status).toBe(401)
      expect(bytes.toString()).not.toContain('2026-11')
    }
  })
})
