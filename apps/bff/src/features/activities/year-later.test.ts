import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { ride } from '../../../test/rides'

jest.setTimeout(30_000)

const YEAR = 366 * 86_400_000

describe.each(DIALECTS)('366 days after an act, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike')
  })
  afterAll(() => app.closeBalanced())

  it('the same message is answered as the first time, whatever has changed since', async () => {
    const subject = lin.subjects['meituan-bike']!
    const act = ride(subject, { occurredAt: '2026-11-20T08:00:00+08:00' })
    const spelt = { ...act, occurredAt: '2026-11-20T00:00:00.000Z', data: { durationMinutes: '23.0', distanceKm: 5 } }
    const other = { ...act, data: { distanceKm: '6', durationMinutes: 23 } }
    const body = JSON.stringify({ activities: [act] })
    const first = (await app.post('meituan-bike', body)).body.outcomes[0]!
    expect(first.status).toBe('credited')
    const before = await app.services.store.prisma.transfer.count()

    app.clock.at += YEAR
    const again = { ...first, status: 'duplicate' }
    expect((await app.post('meituan-bike', body)).body.outcomes).toEqual([again])
    const [repeated, contradicted, late] = await app.report('meituan-bike', [spelt, other, ride(subject)])
    expect(repeated).toEqual(again)
    expect([contradicted, late].map((outcome) => outcome!.reason?.code)).toEqual(['ID_REUSED', 'OCCURRED_TOO_LONG_AGO'])

    const signedIn = await app.resident('小林')
    await signedIn.client.bindings.withdraw.mutate({ partner: 'meituan-bike' })
    expect((await app.post('meituan-bike', body)).body.outcomes).toEqual([again])
    expect(await app.services.store.prisma.transfer.count()).toBe(before)
    expect(await app.services.store.prisma.activityRecord.count()).toBe(1)
  })
})
