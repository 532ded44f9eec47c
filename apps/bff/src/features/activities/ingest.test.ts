import { randomUUID } from 'node:crypto'
import { signedHeaders } from '@tanpuhui/partner-sdk'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { ride } from '../../../test/rides'

describe.each(DIALECTS)('a partner reports acts, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let subject: string
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike', 'kuaidian', 'eleme')
    subject = lin.subjects['meituan-bike']!
  })
  afterAll(() => app.closeBalanced())

  const outcome = async (changes: object, partner = 'meituan-bike') => (await app.report(partner, [ride(subject, changes)]))[0]!

  it('credits 1250 g for the 5 km ride that 山西日报 reported', async () => {
    expect(await outcome({})).toMatchObject({
      status: 'credited',
      mg: 1_250_000,
      points: 125,
      record: expect.stringMatching(/^\d+$/),
    })
  })

  it.each([
    ['ev-charging', 'kuaidian', { energyKwh: '1' }, 460_000],
    ['ev-charging', 'kuaidian', { energyKwh: 12.345 }, 5_678_700],
    ['takeaway-no-cutlery', 'eleme', {}, 45_720],
    ['shared-bike-ride', 'meituan-bike', { distanceKm: '0.0001', durationMinutes: 1 }, 25],
  ])('credits %s by %s %j', async (behaviour, partner, data, mg) => {
    const [credited] = await app.report(partner, [ride(lin.subjects[partner]!, { behaviour, data })])
    expect(credited).toMatchObject({ status: 'credited', mg })
  })

  it('answers a repetition as the first time, however its figures and moments are spelt', async () => {
    const act = ride(subject, { occurredAt: '2026-10-20T08:00:00+08:00', endedAt: '2026-10-20T08:23:00+08:00' })
    const [first] = await app.report('meituan-bike', [act])
    const spelt = { ...act, occurredAt: '2026-10-20T00:00:00Z', data: { durationMinutes: '23.0', distanceKm: 5 } }
    const before = await lin.client.home.get.query()
    expect(await app.report('meituan-bike', [act, spelt])).toEqual([
      { ...first, status: 'duplicate' },
      { ...first, status: 'duplicate' },
    ])
    expect((await lin.client.home.get.query()).totalMg).toBe(before.totalMg)
  })

  it('refuses another act under a used id, also within one batch', async () => {
    const act = ride(subject)
    const other = { ...act, data: { distanceKm: '6', durationMinutes: 23 } }
    const [first, again, clash] = await app.report('meituan-bike', [act, act, other])
    expect([first!.status, again!.status, clash!.reason?.code]).toEqual(['credited', 'duplicate', 'ID_REUSED'])
    expect((await app.report('meituan-bike', [other]))[0]!.reason?.code).toBe('ID_REUSED')
  })

  it('lets two partners use the same id', async () => {
    const id = randomUUID()
    expect((await outcome({ id })).status).toBe('credited')
    const order = ride(lin.subjects.eleme!, { id, behaviour: 'takeaway-no-cutlery', data: {} })
    expect((await app.report('eleme', [order]))[0]!.status).toBe('credited')
  })

  it.each([
    ['an unknown behaviour', { behaviour: 'flying' }, 'UNKNOWN_BEHAVIOUR'],
    ['a behaviour named as what every object has', { behaviour: 'constructor' }, 'UNKNOWN_BEHAVIOUR'],
    ['a behaviour outside the key’s scope', { behaviour: 'ev-charging', data: { energyKwh: 1 } }, 'BEHAVIOUR_NOT_ALLOWED'],
    ['a negative distance', { data: { distanceKm: '-5', durationMinutes: 23 } }, 'QUANTITY_NOT_POSITIVE'],
    ['no distance', { data: { distanceKm: 0, durationMinutes: 23 } }, 'QUANTITY_NOT_POSITIVE'],
    ['less than a milligram', { data: { distanceKm: '0.000000001', durationMinutes: 23 } }, 'QUANTITY_NOT_POSITIVE'],
    ['an absurd distance', { data: { distanceKm: 1e30, durationMinutes: 23 } }, 'QUANTITY_ABSURD'],
    ['an absurd speed', { data: { distanceKm: 40, durationMinutes: 23 } }, 'SPEED_IMPLAUSIBLE'],
    ['the future', { occurredAt: '2026-11-22T08:00:00+08:00', endedAt: undefined }, 'OCCURRED_IN_FUTURE'],
    ['more than a year ago', { occurredAt: '2025-11-20T08:00:00+08:00', endedAt: undefined }, 'OCCURRED_TOO_LONG_AGO'],
    ['an end before the start', { endedAt: '2026-11-20T07:00:00+08:00' }, 'ENDED_BEFORE_START'],
    ['another province', { district: '110105' }, 'UNKNOWN_DISTRICT'],
    ['a user nobody has bound', { resident: 'stranger' }, 'UNKNOWN_RESIDENT'],
    ['words for figures', { data: { distanceKm: 'five', durationMinutes: 23 } }, 'INVALID_ACTIVITY'],
    ['a missing figure', { data: {} }, 'INVALID_ACTIVITY'],
    ['a moment without an offset', { occurredAt: '2026-11-20T08:00:00' }, 'INVALID_ACTIVITY'],
    ['a day that does not exist', { occurredAt: '2026-02-30T08:00:00+08:00' }, 'INVALID_ACTIVITY'],
    ['half a surrogate pair', { resident: '\ud800' }, 'INVALID_ACTIVITY'],
  ])('refuses %s, in both languages, without harming its neighbour', async (_what, changes, code) => {
    const [refused, neighbour] = await app.report('meituan-bike', [ride(subject, changes), ride(subject)])
    expect(refused).toMatchObject({ status: 'refused', mg: 0, points: 0, reason: { code } })
    expect(refused!.reason!.message).toMatch(/\p{Script=Han}/u)
    expect(refused!.reason!.messageEn).toMatch(/^[^\p{Script=Han}]+$/u)
    expect(neighbour!.status).toBe('credited')
  })

  it('lets a corrected act pass under the id of a refused one', async () => {
    const act = ride(subject, { data: { distanceKm: '500', durationMinutes: 23 } })
    expect((await app.report('meituan-bike', [act]))[0]!.status).toBe('refused')
    expect((await app.report('meituan-bike', [{ ...act, data: { distanceKm: '5', durationMinutes: 23 } }]))[0]!.status).toBe(
      'credited',
    )
  })

  it('shows the resident what was refused and why', async () => {
    const id = randomUUID()
    await outcome({ id, data: { distanceKm: 40, durationMinutes: 23 } })
    const refused = await lin.client.ledger.refused.query()
    expect(refused.find((line) => line.id.endsWith(id))).toMatchObject({
      behaviourName: { zh: '共享单车骑行' },
      reason: { code: 'SPEED_IMPLAUSIBLE', message: { zh: expect.stringContaining('104.3') } },
    })
  })

  it('refuses what is reported after the binding was withdrawn, and counts again after it is renewed', async () => {
    const chen = await app.resident('小陈', 'meituan-bike')
    const act = () => ride(chen.subjects['meituan-bike']!)
    const before = act()
    await app.report('meituan-bike', [before])
    await chen.client.bindings.withdraw.mutate({ partner: 'meituan-bike' })
    const [late, repeated] = await app.report('meituan-bike', [act(), before])
    expect([late!.reason?.code, repeated!.status]).toEqual(['BINDING_WITHDRAWN', 'duplicate'])
    await chen.client.bindings.authorise.mutate({ partner: 'meituan-bike' })
    expect((await app.report('meituan-bike', [act()]))[0]!.status).toBe('credited')
  })

  it('takes a thousand acts at once, and not one more', async () => {
    const acts = Array.from({ length: 1_000 }, () => ride(subject))
    const outcomes = await app.report('meituan-bike', acts)
    expect(outcomes.map(({ id }) => id)).toEqual(acts.map(({ id }) => id))
    expect(outcomes.every(({ status }) => status === 'credited')).toBe(true)
    expect((await app.post('meituan-bike', JSON.stringify({ activities: [...acts, ride(subject)] }))).status).toBe(413)
  })

  it('credits one act once when fifty clients send it at once', async () => {
    const act = ride(subject)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => app.report('meituan-bike', [act])))
    const statuses = outcomes.map(([only]) => only!.status)
    expect(statuses.filter((status) => status === 'credited')).toHaveLength(1)
    expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(49)
    expect(new Set(outcomes.map(([only]) => only!.record)).size).toBe(1)
  })

  describe('as a whole', () => {
    const body = () => JSON.stringify({ activities: [ride(subject)] })
    const old = () => String(Math.floor(app.clock.at / 1000) - 301)

    it.each([
      ['no JSON', '{', 400, 'MALFORMED'],
      ['no UTF-8', '\xff', 400, 'MALFORMED'],
      ['nothing', '', 400, 'MALFORMED'],
      ['no activities', '{}', 400, 'MALFORMED'],
      ['an empty list', '{"activities":[]}', 400, 'MALFORMED'],
      ['an act without an id', '{"activities":[{}]}', 400, 'MALFORMED'],
      ['no object', 'null', 400, 'MALFORMED'],
    ])('refuses %s', async (_what, text, status, code) => {
      const answer = await app.post('meituan-bike', text)
      expect(answer).toMatchObject({ status, body: { code, userMessage: { zh: expect.any(String), en: expect.any(String) } } })
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    })

    it.each([
      ['an unknown key', () => ({ 'x-partner-key': 'pk_nobody' }), 'PARTNER_KEY_UNKNOWN'],
      ['a wrong signature', () => ({ 'webhook-signature': 'v1,AAAA' }), 'SIGNATURE_INVALID'],
      ['a signature with other letters', () => ({ 'webhook-signature': `v1,${'\u00e9'.repeat(44)}` }), 'SIGNATURE_INVALID'],
      ['another message’s signature', () => ({ 'webhook-id': 'another' }), 'SIGNATURE_INVALID'],
      ['a clock five minutes off', () => ({ 'webhook-timestamp': old() }), 'CLOCK_SKEWED'],
      ['no time', () => ({ 'webhook-timestamp': 'noon' }), 'CLOCK_SKEWED'],
    ])('refuses %s with 401', async (_what, headers, code) => {
      expect(await app.post('meituan-bike', body(), headers())).toMatchObject({ status: 401, body: { code } })
    })

    it('refuses a body over 1 MB with 413', async () => {
      const padded = JSON.stringify({ activities: [ride(subject, { pad: 'x'.repeat(1_048_576) })] })
      expect(await app.post('meituan-bike', padded)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
    })

    it('takes one of several signatures while a partner changes its secret', async () => {
      const partner = app.partners.find(({ code }) => code === 'meituan-bike')!
      const text = body()
      const { 'webhook-signature': right, ...headers } = signedHeaders(partner, {
        id: 'm1',
        at: new Date(app.clock.at),
        body: text,
      })
      const several = await app.post('meituan-bike', text, { ...headers, 'webhook-signature': `v1,AAAA ${right}` })
      expect(several.status).toBe(200)
    })
  })

  it('publishes its contract as OpenAPI 3.1', async () => {
    const document = await (await fetch(`${app.url}/partner/v1/openapi.json`)).json()
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/partner/v1/activities': {
          post: { responses: { 200: {}, 401: {}, 413: {}, 415: {}, 503: {}, 429: { headers: { 'retry-after': {} } } } },
        },
      },
    })
  })
})
