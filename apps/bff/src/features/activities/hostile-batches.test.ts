import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { ride } from '../../../test/rides'

jest.setTimeout(30_000)

const DEEP = 100_000
const FIXED = '2026-11-20T08:00:00+08:00'
const LISTS = '['.repeat(DEEP) + ']'.repeat(DEEP)
const OBJECTS = '{"a":'.repeat(DEEP) + '1'.padEnd(DEEP + 1, '}')

describe.each(DIALECTS)('a hostile batch, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let subject: string
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike')
    subject = lin.subjects['meituan-bike']!
  })
  afterAll(() => app.closeBalanced())

  const report = (acts: object[]) => app.report('meituan-bike', acts)
  /** Sends acts as they are spelt, an ordinary one behind them, which nothing may harm; answers the others' outcomes. */
  async function reportSpelt(...acts: string[]) {
    const neighbour = ride(subject)
    const { status, body } = await app.post('meituan-bike', `{"activities":[${[...acts, JSON.stringify(neighbour)]}]}`)
    expect(status).toBe(200)
    expect(body.outcomes).toHaveLength(acts.length + 1)
    expect(body.outcomes.at(-1)).toMatchObject({ id: neighbour.id, status: 'credited' })
    return body.outcomes.slice(0, -1)
  }
  /** An ordinary act with `members` spelt at the end of it, where they replace what stood before. */
  const spelt = (members: string, id: string = randomUUID()) =>
    JSON.stringify(ride(subject, { id })).replace(/\}$/, `,${members}}`)

  it('of a thousand acts, each wrong in its own way, is answered act by act', async () => {
    const minute = (n: number) => String(n % 60).padStart(2, '0')
    const wrongs: [string, (n: number) => object][] = [
      ['UNKNOWN_BEHAVIOUR', (n) => ({ behaviour: `flying-${n}` })],
      ['BEHAVIOUR_NOT_ALLOWED', (n) => ({ behaviour: 'ev-charging', data: { energyKwh: n } })],
      ['UNKNOWN_RESIDENT', (n) => ({ resident: `stranger-${n}` })],
      ['UNKNOWN_DISTRICT', (n) => ({ district: String(110_000 + n) })],
      ['QUANTITY_NOT_POSITIVE', (n) => ({ data: { distanceKm: -n, durationMinutes: 23 } })],
      ['QUANTITY_ABSURD', (n) => ({ data: { distanceKm: 51 + n, durationMinutes: 23 } })],
      ['SPEED_IMPLAUSIBLE', (n) => ({ data: { distanceKm: `49.${1_000 + n}`, durationMinutes: 10 } })],
      ['OCCURRED_IN_FUTURE', (n) => ({ occurredAt: `2027-01-${10 + (n % 20)}T08:${minute(n)}:00+08:00`, endedAt: undefined })],
      ['OCCURRED_TOO_LONG_AGO', (n) => ({ occurredAt: `2025-01-${10 + (n % 20)}T08:${minute(n)}:00+08:00`, endedAt: undefined })],
      ['ENDED_BEFORE_START', (n) => ({ occurredAt: FIXED, endedAt: `2026-11-20T07:${minute(n)}:00.${100 + (n % 900)}+08:00` })],
      ['INVALID_ACTIVITY', (n) => ({ data: { distanceKm: `five-${n}`, durationMinutes: 23 } })],
      ['INVALID_ACTIVITY', (n) => ({ occurredAt: `yesterday-${n}` })],
      ['INVALID_ACTIVITY', (n) => ({ data: { ['x'.repeat(65 + n)]: 1 } })],
    ]
    const acts = Array.from({ length: 1_000 }, (_, n) => ride(subject, wrongs[n % wrongs.length]![1](n + 1)))
    const outcomes = await report(acts)
    expect(outcomes.map(({ id }) => id)).toEqual(acts.map(({ id }) => id))
    expect(outcomes.map(({ reason }) => reason?.code)).toEqual(acts.map((_, n) => wrongs[n % wrongs.length]![0]))
  })

  it('that uses one id many times is answered as if its acts had come one by one', async () => {
    const act = ride(subject)
    const tooFar = { ...act, data: { distanceKm: 500, durationMinutes: 23 } }
    const malformed = { ...act, district: 'Taiyuan' }
    const other = { ...act, data: { distanceKm: 6, durationMinutes: 23 } }
    const outcomes = await report([malformed, tooFar, tooFar, act, malformed, act, other, tooFar])
    expect(outcomes.map(({ status, reason }) => reason?.code ?? status)).toEqual([
      'INVALID_ACTIVITY',
      'QUANTITY_ABSURD',
      'QUANTITY_ABSURD',
      'credited',
      'INVALID_ACTIVITY',
      'duplicate',
      'ID_REUSED',
      'ID_REUSED',
    ])
    expect(outcomes[5]).toEqual({ ...outcomes[3], status: 'duplicate' })
  })

  it('that meets another one with the same ids and other acts: of each id exactly one act counts', async () => {
    const ids = Array.from({ length: 60 }, () => randomUUID())
    const batch = (distanceKm: number) => ids.map((id) => ride(subject, { id, data: { distanceKm, durationMinutes: 30 } }))
    const batches = [batch(5), batch(6).reverse(), batch(7), batch(8).reverse()]
    const answers = (await Promise.all(batches.map(report))).flat()
    for (const id of ids) {
      const results = answers.filter((outcome) => outcome.id === id).map(({ status, reason }) => reason?.code ?? status)
      expect(results.sort()).toEqual(['ID_REUSED', 'ID_REUSED', 'ID_REUSED', 'credited'])
    }
  })

  it.each([
    ['9007199254740991', 'QUANTITY_ABSURD'],
    ['9007199254740992', 'QUANTITY_ABSURD'],
    ['9007199254740993', 'QUANTITY_ABSURD'],
    ['"9007199254740991"', 'QUANTITY_ABSURD'],
    ['"9007199254740993"', 'QUANTITY_ABSURD'],
    ['"18446744073709551616"', 'QUANTITY_ABSURD'],
    ['-9007199254740993', 'QUANTITY_NOT_POSITIVE'],
    ['1e30', 'QUANTITY_ABSURD'],
    ['1e308', 'INVALID_ACTIVITY'],
    ['1e999', 'INVALID_ACTIVITY'],
    ['-1e999', 'INVALID_ACTIVITY'],
    ['5e-324', 'INVALID_ACTIVITY'],
    ['-0', 'QUANTITY_NOT_POSITIVE'],
    ['"-0"', 'QUANTITY_NOT_POSITIVE'],
    ['"0x10"', 'INVALID_ACTIVITY'],
    ['"1e3"', 'INVALID_ACTIVITY'],
    ['"NaN"', 'INVALID_ACTIVITY'],
    ['true', 'INVALID_ACTIVITY'],
    ['null', 'INVALID_ACTIVITY'],
    ['[5]', 'INVALID_ACTIVITY'],
    ['{"valueOf":5}', 'INVALID_ACTIVITY'],
  ])('that reports %s as a figure is refused there: %s', async (figure, code) => {
    const outcomes = await reportSpelt(
      spelt(`"data":{"distanceKm":${figure},"durationMinutes":23}`),
      spelt(`"data":{"distanceKm":5,"durationMinutes":${figure}}`),
    )
    expect(outcomes.map(({ reason }) => reason?.code)).toEqual([code, code])
  })

  it('with one more than 2^53 in a text is another act', async () => {
    const id = randomUUID()
    const times = '"occurredAt":"2026-10-20T08:00:00+08:00","endedAt":"2026-10-20T08:23:00+08:00"'
    const act = (order: string) => spelt(`${times},"data":{"distanceKm":5,"durationMinutes":23,"orderId":${order}}`, id)
    const [first, again, other, infinite] = await reportSpelt(
      act('"9007199254740992"'),
      act('"9007199254740992"'),
      act('"9007199254740993"'),
      act('1e999'),
    )
    expect([first, again].map((outcome) => outcome!.status)).toEqual(['credited', 'duplicate'])
    expect([other, infinite].map((outcome) => outcome!.reason?.code)).toEqual(['ID_REUSED', 'INVALID_ACTIVITY'])
  })

  it.each([
    ['NUL', String.raw`\u0000`],
    ['the first half of a surrogate pair', String.raw`\ud800`],
    ['the second half', String.raw`\udc00`],
    ['the halves the wrong way round', String.raw`\udc00\ud800`],
  ])('with %s in any of its texts is answered act by act', async (_what, text) => {
    const refused: [string, string][] = [
      [`"resident":"${text}"`, 'INVALID_ACTIVITY'],
      [`"resident":"user${text}"`, 'INVALID_ACTIVITY'],
      [`"behaviour":"shared-bike-ride${text}"`, 'UNKNOWN_BEHAVIOUR'],
      [`"district":"140105${text}"`, 'INVALID_ACTIVITY'],
      [`"occurredAt":"2026-11-20T08:00:00+08:00${text}"`, 'INVALID_ACTIVITY'],
      [`"endedAt":"${text}"`, 'INVALID_ACTIVITY'],
      [`"data":"${text}"`, 'INVALID_ACTIVITY'],
      [`"data":{"distanceKm":"5${text}","durationMinutes":23}`, 'INVALID_ACTIVITY'],
      [`"data":{"distanceKm${text}":5,"durationMinutes":23}`, 'INVALID_ACTIVITY'],
    ]
    refused.push(
      [`"data":{"distanceKm":5,"durationMinutes":23,"${text}":1}`, 'INVALID_ACTIVITY'],
      [`"data":{"distanceKm":5,"durationMinutes":23,"orderId":"${text}"}`, 'INVALID_ACTIVITY'],
      [`"data":{"distanceKm":5,"durationMinutes":23,"note":{"${text}":["${text}"]}}`, 'INVALID_ACTIVITY'],
    )
    const unread = [`"${text}":"${text}"`]
    const outcomes = await reportSpelt(...refused.map(([member]) => spelt(member)), ...unread.map((member) => spelt(member)))
    expect(outcomes.map(({ status, reason }) => reason?.code ?? status)).toEqual([
      ...refused.map(([, code]) => code),
      ...unread.map(() => 'credited'),
    ])
    const { status, body } = await app.post('meituan-bike', `{"activities":[${spelt(`"id":"x${text}"`)}]}`)
    expect([status, body.code]).toEqual([400, 'MALFORMED'])
  })

  it('that is nested without end in one act is answered act by act', async () => {
    for (const deep of [LISTS, OBJECTS]) {
      const outcomes = [
        ...(await reportSpelt(spelt(`"data":{"distanceKm":5,"durationMinutes":23,"note":${deep}}`))),
        ...(await reportSpelt(spelt(`"data":{"distanceKm":${deep},"durationMinutes":23}`))),
        ...(await reportSpelt(spelt(`"data":${deep}`))),
        ...(await reportSpelt(spelt(`"resident":${deep}`))),
        ...(await reportSpelt(spelt(`"note":${deep}`))),
      ]
      expect(outcomes.map(({ status, reason }) => reason?.code ?? status)).toEqual([
        ...Array(4).fill('INVALID_ACTIVITY'),
        'credited',
      ])
    }
  })

  it.each([
    ['as a whole', (deep: string) => deep],
    ['as its list', (deep: string) => `{"activities":${deep}}`],
    ['as an act', (deep: string) => `{"activities":[${deep}]}`],
    ['as an id', (deep: string) => `{"activities":[{"id":${deep}}]}`],
    ['beside its list, which is missing', (deep: string) => `{"note":${deep}}`],
  ])('that is nested without end %s is refused', async (_where, message) => {
    for (const deep of [LISTS, OBJECTS, LISTS.slice(0, DEEP)])
      expect(await app.post('meituan-bike', message(deep))).toMatchObject({ status: 400, body: { code: 'MALFORMED' } })
  })

  it('cannot reach behind objects by the names that all of them know', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'hasOwnProperty']
    const outcomes = await reportSpelt(
      ...names.map((name) => spelt(`"${name}":{"polluted":true,"mg":1}`)),
      ...names.map((name) => spelt(`"data":{"distanceKm":5,"durationMinutes":23,"${name}":{"polluted":true}}`)),
      spelt(`"data":{"__proto__":{"distanceKm":5,"durationMinutes":23}}`),
      spelt(`"behaviour":"__proto__"`),
      spelt(`"resident":"__proto__"`),
    )
    expect(outcomes.map(({ status, reason }) => reason?.code ?? status)).toEqual([
      ...Array(names.length).fill('credited'),
      // The parser of JSON itself leaves a prototype out.
      'credited',
      ...Array(names.length - 1).fill('INVALID_ACTIVITY'),
      'INVALID_ACTIVITY',
      'UNKNOWN_BEHAVIOUR',
      'UNKNOWN_RESIDENT',
    ])
    expect(new Set(outcomes.slice(0, names.length + 1).map(({ mg }) => mg))).toEqual(new Set([1_250_000]))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const ids = names.map((id) => ride(subject, { id }))
    expect((await report([...ids, ...ids])).map(({ status }) => status)).toEqual([
      ...names.map(() => 'credited'),
      ...names.map(() => 'duplicate'),
    ])
  })

  it('that says a thing twice means what it says last, wherever it is said', async () => {
    const id = randomUUID()
    const [credited] = await reportSpelt(spelt(`"data":{"distanceKm":9,"distanceKm":6,"durationMinutes":23}`, id))
    expect(credited).toMatchObject({ status: 'credited', mg: 1_500_000 })
    const { body } = await app.post('meituan-bike', `{"activities":7,"activities":[${JSON.stringify(ride(subject))}]}`)
    expect(body.outcomes).toMatchObject([{ status: 'credited' }])
  })

  it('credited nothing but what was answered as credited', async () => {
    const { prisma } = app.services.store
    expect(await prisma.activityRecord.count()).toBe(await prisma.actKey.count())
  })
})
