import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { ride } from '../../../test/rides'

describe.each(DIALECTS)('acts that are sent at once, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect)
  }, 60_000)
  afterEach(async () => expect(await app.problems()).toEqual([]))
  afterAll(() => app.close())

  const PARTNER = 'meituan-bike'
  /** Sends acts as so many clients, a signed request each. */
  const send = async (acts: object[]) => (await Promise.all(acts.map((act) => app.report(PARTNER, [act])))).flat()

  it('are credited once when fifty clients send the same one', async () => {
    const lin = await app.resident('lin', PARTNER)
    const act = ride(lin.subjects[PARTNER]!)
    const outcomes = await send(Array(50).fill(act))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['credited', ...Array(49).fill('duplicate')])
    const records = new Set(outcomes.map(({ record }) => record))
    expect([...records]).toEqual([expect.stringMatching(/^\d+$/)])
  })

  it('are credited once when fifty clients send different ones under one id', async () => {
    const chen = await app.resident('chen', PARTNER)
    const act = ride(chen.subjects[PARTNER]!)
    const acts = Array.from({ length: 50 }, (_, i) => ({ ...act, data: { distanceKm: String(1 + i / 10), durationMinutes: 23 } }))
    const outcomes = await send(acts)
    expect(outcomes.filter(({ status }) => status === 'credited')).toHaveLength(1)
    expect(outcomes.filter(({ reason }) => reason?.code === 'ID_REUSED')).toHaveLength(49)
  })
})
