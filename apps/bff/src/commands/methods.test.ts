import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../test/app'
import { runBuilt } from '../../test/command'
import { ride } from '../../test/rides'

jest.setTimeout(60_000)

describe.each(DIALECTS)('npm run methods -- recompute, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let env: Record<string, string>
  let record: string
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike')
    const [outcome] = await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!)])
    record = outcome!.record!
    const { database } = app.services.config
    env = { DATABASE_URL: database.dialect === 'sqlite' ? `file:${database.file}` : database.url }
  })
  afterAll(() => app.close())

  const methods = (...args: string[]) => runBuilt('methods', args, env)

  it('reproduces the 5 km ride from its data and its method, and says what others would have given', async () => {
    const { code, output } = await methods('recompute', '--record', record)
    expect(code).toBe(0)
    expect(output).toMatch(/shared-bike-ride on 2026-11-20.*"distanceKm":"5"/)
    expect(output).toMatch(/stored\s+1250000 mg/)
    expect(output).toMatch(/SX-BIKE@1\.0\s+1250000 mg\s+5 km × 250 g\/km = 1250 g\s+reproduced/)
    expect(output).toMatch(/MT-BIKE@\S+\s+would have given 243500 mg/)
  })

  it('answers for one other version when it is named', async () => {
    const { code, output } = await methods('recompute', '--record', record, '--version', 'SX-BIKE@9.9')
    expect(code).toBe(1)
    expect(output).toMatch(/没有这个方法学：SX-BIKE@9\.9.*no method SX-BIKE@9\.9/)
  })

  it('reproduces everything, and sums up what the methods of another day would have given', async () => {
    const all = await methods('recompute', '--all', '--as-of', '2026-11-21')
    expect(all).toMatchObject({ code: 0 })
    expect(all.output).toMatch(
      /shared-bike-ride {2}SX-BIKE@1\.0: 1 records, stored 1250000 mg, recomputed 1250000 mg, as of 2026-11-21 1250000 mg\n/,
    )
    expect(all.output).toContain('Every stored figure was reproduced.')
    const before = await methods('recompute', '--all', '--as-of', '2021-12-31')
    expect(before.code).toBe(0)
    expect(before.output).toMatch(/as of 2021-12-31 0 mg \(1 without a method\)/)
  })

  it('finds a figure that does not follow from its data, and writes nothing', async () => {
    const { prisma } = app.services.store
    const id = BigInt(record)
    await prisma.activityRecord.updateMany({ where: { id }, data: { mg: 1_250_001n } })
    const [one, all] = [await methods('recompute', '--record', record), await methods('recompute', '--all')]
    expect(one).toMatchObject({ code: 1, output: expect.stringContaining('DIFFERS') })
    expect(all.code).toBe(1)
    expect(all.output).toContain(`record ${record}: stored 1250001 mg, SX-BIKE@1.0 gives 1250000`)
    expect((await prisma.activityRecord.findFirstOrThrow({ where: { id } })).mg).toBe(1_250_001n)
    await prisma.activityRecord.updateMany({ where: { id }, data: { mg: 1_250_000n } })
  })

  it.each([
    [['recompute', '--record', '1'], /没有这笔行为记录/],
    [['recompute', '--record', 'ride'], /"ride" is no record's id/],
    [['recompute', '--all', '--as-of', '2026-02-30'], /"2026-02-30" is no day/],
    [['recompute'], /usage: /],
    [['recompute', '--all', '--record', '1'], /usage: /],
    [['recalculate'], /usage: /],
  ])('refuses %j in words', async (args, words) => {
    const { code, output } = await methods(...args)
    expect(code).toBe(1)
    expect(output).toMatch(words)
    expect(output).not.toMatch(/\n\s+at /)
  })
})

it('checks the catalogue and its document', async () => {
  expect(await runBuilt('methods', ['lint'])).toMatchObject({ code: 0, output: expect.stringMatching(/no problem/) })
  expect(await runBuilt('methods', ['docs', '--check'])).toMatchObject({ code: 0, output: expect.stringMatching(/up to date/) })
})
