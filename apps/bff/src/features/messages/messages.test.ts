import { randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { earn } from '../../../test/earn'
import type { Message } from '../../ports/messages/port'
import { sendDueMessages } from './send-due'

const MORNING = Date.parse('2026-11-20T08:00:00+08:00')
const HOUR = 3_600_000
/** Two days after a ride of the 20th it can be collected. */
const OPENS = Date.parse('2026-11-22T09:00:00+08:00')

jest.setTimeout(60_000)

describe.each(DIALECTS)('messages to residents, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterEach(() => app.closeBalanced())

  type Event = 'acts-open' | 'points-expiring' | 'campaign-begins'
  const agree = ({ client }: TestResident, template: Event, times = 1) => client.messages.granted.mutate({ template, times })
  const granted = async ({ client }: TestResident, event: Event) =>
    (await client.messages.list.query()).find(({ template }) => template === event)!.granted
  const shown = async () => (await (await fetch(`${app.url}/sandbox/messages`)).json()) as (Message & { at: string })[]
  const turn = (messages = app.services.messages) => sendDueMessages({ ...app.services, messages })
  /** Rides that wait to be collected from the 22nd on. */
  async function waiting(name: string, rides = 1): Promise<TestResident> {
    const who = await app.resident(name, 'amap')
    const acts = Array.from({ length: rides }, (_, n) => ({
      id: randomUUID() as string,
      resident: who.subjects.amap!,
      behaviour: 'bike-ride',
      occurredAt: localIso(MORNING + n * HOUR),
      endedAt: localIso(MORNING + n * HOUR + 23 * 60_000),
      district: '110105',
      data: { distanceKm: '5', durationMinutes: 23 },
    }))
    const outcomes = await app.report('amap', acts)
    expect(outcomes.map(({ status }) => status)).toEqual(acts.map(() => 'pending'))
    return who
  }

  it('can be agreed to, kind by kind, one consent for one message', async () => {
    const lin = await app.resident('小林')
    expect(await lin.client.messages.list.query()).toEqual([
      { template: 'acts-open', templateId: 'sandbox-acts-open', granted: 0 },
      { template: 'points-expiring', templateId: 'sandbox-points-expiring', granted: 0 },
      { template: 'campaign-begins', templateId: 'sandbox-campaign-begins', granted: 0 },
    ])
    expect(await agree(lin, 'acts-open', 2)).toEqual({ template: 'acts-open', templateId: 'sandbox-acts-open', granted: 2 })
    await Promise.all(Array.from({ length: 5 }, () => agree(lin, 'acts-open')))
    expect([await granted(lin, 'acts-open'), await granted(lin, 'campaign-begins')]).toEqual([7, 0])
    expect(await granted(await app.resident('小陈'), 'acts-open')).toBe(0)
    for (let n = 0; n < 6; n++) await agree(lin, 'acts-open', 10)
    expect(await granted(lin, 'acts-open')).toBe(50)
  })

  it('say on the day that acts can be collected: to those who agreed, once, whoever sends them', async () => {
    const [lin, chen] = [await waiting('小林', 2), await waiting('小陈')]
    await agree(lin, 'acts-open', 2)
    expect(await turn()).toBe(0)
    app.clock.at = OPENS
    const counts = await Promise.all([turn(), turn(), turn()])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await turn()).toBe(0)
    expect(await shown()).toEqual([
      {
        to: '小林',
        event: 'acts-open',
        page: 'pages/home/index',
        fields: { title: '低碳行为可以领取了', when: '2026-11-28', note: '2 笔行为，请在截止日前领取' },
        at: '2026-11-22T09:00:00+08:00',
      },
    ])
    expect([await granted(lin, 'acts-open'), await granted(chen, 'acts-open')]).toEqual([1, 0])
    app.clock.at += 24 * HOUR
    expect(await turn()).toBe(0)
  })

  it('can be read again by whom they were sent to, and by nobody else, in both languages', async () => {
    const lin = await waiting('小林')
    await agree(lin, 'acts-open')
    await agree(lin, 'campaign-begins')
    app.clock.at = OPENS
    await turn()
    app.clock.at = Date.parse('2027-08-08T10:00:00+08:00')
    await turn()
    const again = await app.resident('小林')
    expect(await again.client.messages.received.query()).toEqual([
      {
        event: 'campaign-begins',
        key: 'week-88/2027',
        at: '2027-08-08T10:00:00+08:00',
        title: { zh: '88减碳周', en: expect.stringMatching(/^[ -~]+$/) },
        note: { zh: '活动今天开始', en: 'The campaign begins today' },
      },
      {
        event: 'acts-open',
        key: '2026-11-22',
        at: '2026-11-22T09:00:00+08:00',
        title: { zh: '低碳行为可以领取了', en: 'Acts are ready to collect' },
        note: { zh: expect.any(String), en: expect.any(String) },
      },
    ])
    expect(await (await app.resident('小陈')).client.messages.received.query()).toEqual([])
  })

  it.each(['2026-11-22T08:59:59+08:00', '2026-11-22T21:00:00+08:00'])('wake nobody up: none at %s', async (at) => {
    await agree(await waiting('小林'), 'acts-open')
    app.clock.at = Date.parse(at)
    expect(await turn()).toBe(0)
    app.clock.at = OPENS
    expect(await turn()).toBe(1)
  })

  it('say in the last thirty days that points expire, once a year', async () => {
    const [lin, chen] = [await app.resident('小林', 'meituan-bike'), await app.resident('小陈')]
    await earn(app, lin, 125)
    for (const who of [lin, chen]) await agree(who, 'points-expiring', 3)
    app.clock.at = Date.parse('2027-12-01T12:00:00+08:00')
    expect(await turn()).toBe(0)
    app.clock.at = Date.parse('2027-12-02T12:00:00+08:00')
    expect(await turn()).toBe(1)
    expect(await shown()).toMatchObject([
      { to: '小林', event: 'points-expiring', fields: { when: '2027-12-31', note: '125 积分，到期后作废' } },
    ])
    app.clock.at += 10 * 24 * HOUR
    expect(await turn()).toBe(0)
  })

  it('say on its first day that a campaign begins', async () => {
    const lin = await app.resident('小林')
    await agree(lin, 'campaign-begins', 2)
    app.clock.at = Date.parse('2027-08-08T10:00:00+08:00')
    expect([await turn(), await turn()]).toEqual([1, 0])
    expect(await shown()).toMatchObject([
      { to: '小林', event: 'campaign-begins', fields: { title: '88减碳周', when: '2027-08-08', note: '活动今天开始' } },
    ])
    app.clock.at += 24 * HOUR
    // Their session has ended since: the same person signs in again.
    expect([await turn(), await granted(await app.resident('小林'), 'campaign-begins')]).toEqual([0, 1])
  })

  it('are tried again when they could not be sent, and no consent is lost', async () => {
    const lin = await waiting('小林')
    await agree(lin, 'acts-open')
    app.clock.at = OPENS
    const busy = { ...app.services.messages, send: () => Promise.reject(new Error('WeChat answered 45009')) }
    await expect(turn(busy)).rejects.toThrow('45009')
    expect(await granted(lin, 'acts-open')).toBe(1)
    expect(await turn()).toBe(1)
  })

  it('end with the consent that was withdrawn at WeChat', async () => {
    const lin = await waiting('小林')
    await agree(lin, 'acts-open', 5)
    app.clock.at = OPENS
    expect(await turn({ ...app.services.messages, send: async () => 'refused' })).toBe(0)
    expect([await granted(lin, 'acts-open'), await turn()]).toEqual([0, 0])
  })

  it('are not sent where there is no template', async () => {
    const lin = await waiting('小林')
    await agree(lin, 'acts-open')
    app.clock.at = OPENS
    expect(await turn({ ...app.services.messages, templateOf: () => null })).toBe(0)
    expect(await granted(lin, 'acts-open')).toBe(1)
  })

  it('do not reach who has removed their account', async () => {
    const lin = await waiting('小林')
    await agree(lin, 'acts-open')
    await lin.client.account.remove.mutate({ confirm: '小林', requestId: randomUUID() })
    app.clock.at = OPENS
    expect([await turn(), await shown()]).toEqual([0, []])
  })
})
