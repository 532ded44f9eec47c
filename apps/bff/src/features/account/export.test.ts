import { personalDataSchema } from '@tanpuhui/contract'
import { PERSONAL_TABLES } from '@tanpuhui/store'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { ride } from '../../../test/rides'
import { rowsIn, tablesOfResidents } from '../../../test/tables'
import { until } from '../../../test/until'
import { wholeLife } from '../../../test/whole-life'

jest.setTimeout(60_000)

describe.each(DIALECTS)('everything that is held about a resident, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterAll(() => app.closeBalanced())

  const ask = ({ headers }: Pick<TestResident, 'headers'>, signal?: AbortSignal) =>
    fetch(`${app.url}/resident/v1/export`, { headers, ...(signal ? { signal } : {}) })
  /** A strict reading: no key that the documented shape does not have. */
  async function exported(who: Pick<TestResident, 'headers'>) {
    const body: unknown = await (await ask(who)).json()
    const data = personalDataSchema.parse(body)
    expect(body).toEqual(data)
    return data
  }

  it('is told table by table: none that names a resident is forgotten', async () => {
    expect(await tablesOfResidents(app)).toEqual(Object.keys(PERSONAL_TABLES).sort())
    const lin = await wholeLife(app, '林晓明')
    const data = await exported(lin)
    const told: Record<string, number> = {
      unlisted: data.profile.listed ? 0 : 1,
      reversal: data.records.filter(({ reversal }) => reversal).length,
      entry_state: data.records.filter(({ state }) => state).length,
    }
    for (const [table, { told: section }] of Object.entries(PERSONAL_TABLES)) {
      const rows = await rowsIn(app, table, lin.residentId)
      // A table in which the life above left nothing would prove nothing.
      expect([table, rows > 0]).toEqual([table, true])
      if (section === 'derived') continue
      const lines = section === 'profile' ? 0 : data[section].length
      expect([table, told[table] ?? lines]).toEqual([table, rows])
    }
  })

  it('is one document with a name and a version, which says who, what and when', async () => {
    const wang = await wholeLife(app, '王小雨')
    const response = await ask(wang)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="demo-2026-11-21.json"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const data = personalDataSchema.parse(await response.json())
    expect(data).toMatchObject({
      schema: 'tanpuhui/personal-data/v1',
      exportedAt: '2026-11-21T12:00:00+08:00',
      profile: {
        resident: wang.residentId,
        name: '王小雨',
        nickname: '王小雨的绿色',
        takenOff: null,
        listed: false,
        createdAt: '2026-11-21T12:00:00+08:00',
      },
      identities: [{ provider: 'sandbox', subject: '王小雨' }],
      nicknameRemovals: [{ nickname: wang.words.takenOff, reason: 'advertising', at: '2026-11-21T12:00:00+08:00' }],
      gifts: [{ project: 'rock-carp', quantity: 1, points: 150 }],
      signUps: [{ activity: 'river-clean' }, { activity: 'green-station' }],
      attendances: [{ activity: 'green-station', points: 30, account: 'points:2027' }],
      holds: [{ hold: String(wang.hold), points: 10, state: 'pending' }],
      photos: [{ sha256: wang.photo, mime: 'image/jpeg', bytes: 2_000 }],
      certificates: [{ certificate: { holder: { name: wang.words.holder } } }],
      refusals: [{ partner: 'meituan-bike', code: 'SPEED_IMPLAUSIBLE' }],
    })
    expect(data.orders[0]!.codes).toHaveLength(2)
    expect(data.appeals.map(({ words }) => words).sort()).toEqual([wang.words.appeal, wang.words.feedback].sort())
    expect(data.asides.map(({ code }) => code).sort()).toEqual(['TRIP_OVERLAPS', null])
    expect(data.bindings.filter(({ withdrawnAt }) => withdrawnAt).map(({ partner }) => partner)).toEqual(['metro'])
    const { lines } = await wang.client.ledger.page.query({ limit: 100 })
    expect(data.records.map(({ record }) => record)).toEqual(lines.map(({ record }) => record).reverse())
    expect(data.records.find(({ data }) => data.orderId)).toMatchObject({ mg: 1_250_000, data: { orderId: 'MT-20261119-001' } })
    const sums = new Map<string, number>()
    for (const { debit, credit, amount } of data.transfers)
      for (const [account, change] of [
        [debit, -amount],
        [credit, amount],
      ] as const)
        if (!account.startsWith('programme:')) sums.set(account, (sums.get(account) ?? 0) + change)
    expect(Object.fromEntries(data.balances.map(({ account, amount }) => [account, amount]))).toEqual(Object.fromEntries(sums))
  })

  it('is one’s own alone, without tokens', async () => {
    const [zhao, chen] = [await wholeLife(app, '赵大海'), await app.resident('陈新')]
    const text = await (await ask(zhao)).text()
    expect(text).not.toMatch(/陈新|tokenHash|token_hash/)
    for (const secret of [zhao.token, chen.residentId]) expect(text).not.toContain(secret)
    const other = await exported(chen)
    expect([other.profile.name, other.records, other.transfers, other.sessions.length]).toEqual(['陈新', [], [], 1])
    expect((await fetch(`${app.url}/resident/v1/export`)).status).toBe(401)
  })

  it('has many pages of records, each once and in order', async () => {
    const sun = await app.resident('孙行', 'meituan-bike')
    for (let n = 0; n < 2; n++)
      await app.report(
        'meituan-bike',
        Array.from({ length: 505 }, () => ride(sun.subjects['meituan-bike']!, { district: '110105' })),
      )
    const { records, transfers } = await exported(sun)
    expect(records).toHaveLength(1_010)
    expect(new Set(records.map(({ record }) => record)).size).toBe(1_010)
    expect(records.map(({ record }) => BigInt(record))).toEqual(
      records.map(({ record }) => BigInt(record)).sort((a, b) => (a < b ? -1 : 1)),
    )
    expect(transfers.filter(({ reason }) => reason === 'credit')).toHaveLength(2_020)
    // Who goes away in the middle may ask again.
    const leaving = new AbortController()
    const begun = await ask(sun, leaving.signal)
    expect(begun.status).toBe(200)
    leaving.abort()
    await until(async () => (await ask(sun)).status === 200)
  })
})
