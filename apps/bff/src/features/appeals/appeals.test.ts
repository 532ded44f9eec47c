import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { reverse, rider } from '../../../test/movements'
import { refusal, refusalCode, sorted } from '../../../test/refusal'
import { ride } from '../../../test/rides'

const WORDS = '这次骑行是 8 公里，只计了 5 公里'

jest.setTimeout(30_000)

describe.each(DIALECTS)('appeals, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect)
  })
  afterEach(() => app.closeBalanced())

  type About = { record: string } | { act: string } | null
  const make = ({ client }: TestResident, about: About, words = WORDS, requestId: string = randomUUID()) =>
    client.appeals.make.mutate({ about, words, requestId })
  const reviewer = async () => app.client(await staffInRole(app, 'reviewer'))
  /** Somebody of whose rides one was refused, and its id as they see it. */
  async function refusedRider(name: string): Promise<{ who: TestResident; act: string }> {
    const who = await app.resident(name, 'meituan-bike')
    const tooFast = ride(who.subjects['meituan-bike']!, { data: { distanceKm: '49', durationMinutes: 5 } })
    await app.report('meituan-bike', [tooFast])
    return { who, act: (await who.client.ledger.refused.query())[0]!.id }
  }

  it('are about a record: what it is, what it brought, and nothing is answered yet', async () => {
    const lin = await rider(app, '小林', 125)
    const appeal = await make(lin, { record: lin.records[0]! })
    expect(appeal).toEqual({
      appeal: expect.stringMatching(/^\d+$/),
      at: '2026-11-21T12:00:00+08:00',
      words: WORDS,
      about: {
        record: lin.records[0],
        act: null,
        behaviourName: { zh: '共享单车骑行', en: expect.any(String) },
        partnerName: { zh: '美团单车', en: expect.any(String) },
        occurredAt: expect.stringMatching(/^2026-11-20T/),
        credit: { mg: 1_250_000, points: 125, reversed: null },
        reason: null,
      },
      answer: null,
    })
    expect(await lin.client.appeals.mine.query({})).toEqual({ appeals: [appeal], nextCursor: null })
  })

  it('are about an act that was refused: with the reason', async () => {
    const { who, act } = await refusedRider('小林')
    const { about } = await make(who, { act })
    expect(about).toMatchObject({ record: null, act, credit: null, reason: { code: 'SPEED_IMPLAUSIBLE' } })
    expect(about!.reason!.message.zh).toContain('588')
  })

  it('are about an act that stands back for another, until it counts', async () => {
    const lin = await app.resident('小林', 'meituan-bike', 'qingju-bike')
    const told = ride(lin.subjects['meituan-bike']!)
    const [counted] = await app.report('meituan-bike', [told])
    await app.report('qingju-bike', [{ ...told, id: randomUUID(), resident: lin.subjects['qingju-bike'] }])
    const [line] = await lin.client.ledger.refused.query()
    expect(line!.reason.code).toBe('TRIP_OVERLAPS')
    const made = await make(lin, { act: line!.id })
    expect(made.about).toMatchObject({ act: line!.id, reason: { code: 'TRIP_OVERLAPS' } })
    await reverse(app, lin, counted!.record!)
    const [mine] = (await lin.client.appeals.mine.query({})).appeals
    expect(mine!.about).toMatchObject({ act: line!.id, reason: null })
  })

  it('may be about nothing in particular', async () => {
    const lin = await app.resident('小林')
    expect(await make(lin, null, '希望增加更多公交线路')).toMatchObject({ about: null, answer: null })
  })

  it('are not about what is another’s, or nobody’s', async () => {
    const lin = await rider(app, '小林', 125)
    const { act } = await refusedRider('小陈')
    expect(await refusal(make(lin, { act }))).toMatchObject({ code: 'ACT_UNKNOWN', status: 404 })
    for (const none of ['', '1', '1/', 'x/1', '99999999999/1'])
      expect(await refusalCode(make(lin, { act: none }))).toBe('ACT_UNKNOWN')
    const chen = await app.resident('小陈')
    expect(await refusal(make(chen, { record: lin.records[0]! }))).toMatchObject({ code: 'RECORD_UNKNOWN', status: 404 })
    expect((await chen.client.appeals.mine.query({})).appeals).toEqual([])
    for (const words of ['不对啊', '    不对    ', '长'.repeat(501)])
      expect(await refusalCode(make(lin, null, words))).toBe('MALFORMED')
  })

  it('are made once by ten taps at once, and a request says the same thing again', async () => {
    const lin = await rider(app, '小林', 125)
    const requestId = randomUUID()
    const about = { record: lin.records[0]! }
    const made = await Promise.all(Array.from({ length: 10 }, () => make(lin, about, WORDS, requestId)))
    expect(new Set(made.map(({ appeal }) => appeal)).size).toBe(1)
    expect((await lin.client.appeals.mine.query({})).appeals).toHaveLength(1)
    const others = await sorted([make(lin, about, '另外的说法而已', requestId), make(lin, null, WORDS, requestId)])
    expect(others.codes).toEqual(['REQUEST_ID_REUSED', 'REQUEST_ID_REUSED'])
  })

  it('are twenty at most while none is answered, also when thirty come at once', async () => {
    const lin = await app.resident('小林')
    const { answers, codes } = await sorted(Array.from({ length: 30 }, () => make(lin, null)))
    expect([answers.length, codes]).toEqual([20, Array(10).fill('TOO_MANY_APPEALS')])
    expect((await refusal(make(lin, null))).userMessage.zh).toContain('20')
    const client = await reviewer()
    await client.appeals.answer.mutate({
      appeal: answers[0]!.appeal,
      resident: lin.residentId,
      outcome: 'dismissed',
      words: '谢谢',
    })
    await make(lin, null)
    expect(await refusalCode(make(lin, null))).toBe('TOO_MANY_APPEALS')
    expect((await make(await app.resident('小陈'), null)).answer).toBeNull()
  })

  it('come to reviewers oldest first, page by page, by the resident’s number and without their name', async () => {
    const [lin, chen] = [await app.resident('小林'), await app.resident('陈大文')]
    const made: string[] = []
    for (const who of [lin, chen, lin, chen, lin]) {
      app.clock.at += 1_000
      made.push((await make(who, null)).appeal)
    }
    const client = await reviewer()
    const first = await client.appeals.open.query({ limit: 3 })
    expect(first.appeals.map(({ appeal }) => appeal)).toEqual(made.slice(0, 3))
    expect(first.appeals.map(({ resident }) => resident)).toEqual([lin, chen, lin].map(({ residentId }) => residentId))
    const second = await client.appeals.open.query({ limit: 3, cursor: first.nextCursor! })
    expect([second.appeals.map(({ appeal }) => appeal), second.nextCursor]).toEqual([made.slice(3), null])
    expect(JSON.stringify([first, second])).not.toContain('陈大文')
    const own = await lin.client.appeals.mine.query({ limit: 2 })
    expect(own.appeals.map(({ appeal }) => appeal)).toEqual([made[4], made[2]])
    expect((await lin.client.appeals.mine.query({ limit: 2, cursor: own.nextCursor! })).appeals[0]!.appeal).toBe(made[0])
  })

  it('are answered once: the resident reads it, it is open no more, and it is known who did it', async () => {
    const lin = await rider(app, '小林', 125)
    const { appeal } = await make(lin, { record: lin.records[0]! })
    const client = app.client(await app.staff('bureau'))
    const words = '已核实，将更正'
    const answer = { appeal, resident: lin.residentId, outcome: 'upheld' as const, words }
    app.clock.at += 3_600_000
    const { answers, codes } = await sorted(Array.from({ length: 5 }, () => client.appeals.answer.mutate(answer)))
    expect([answers.length, codes]).toEqual([1, Array(4).fill('APPEAL_ANSWERED')])
    const [mine] = (await lin.client.appeals.mine.query({})).appeals
    expect(mine).toMatchObject({ appeal, answer: { outcome: 'upheld', words, at: '2026-11-21T13:00:00+08:00' } })
    expect(mine!.about!.credit!.reversed).toBeNull()
    expect((await client.appeals.open.query({})).appeals).toEqual([])
    const { prisma } = app.services.store
    const { id } = await prisma.staff.findUniqueOrThrow({ where: { username: 'bureau' } })
    const entries = await prisma.auditEntry.findMany({ where: { action: 'appeals.answer' } })
    expect(entries).toMatchObject([{ staffId: id, subject: appeal, at: BigInt(app.clock.at), details: '{"outcome":"upheld"}' }])
    await reverse(app, lin, lin.records[0]!)
    expect((await lin.client.appeals.mine.query({})).appeals[0]!.about!.credit!.reversed).toMatchObject({
      reason: { zh: '重复上报' },
    })
  })

  it('are answered where they are, of the resident who made them, by reviewers and admins', async () => {
    const [lin, chen] = [await app.resident('小林'), await app.resident('小陈')]
    const { appeal } = await make(lin, null)
    const answer = { appeal, resident: lin.residentId, outcome: 'dismissed' as const, words: '谢谢反馈' }
    const client = await reviewer()
    expect(await refusal(client.appeals.answer.mutate({ ...answer, appeal: '1' }))).toMatchObject({
      code: 'APPEAL_UNKNOWN',
      status: 404,
    })
    expect(await refusalCode(client.appeals.answer.mutate({ ...answer, resident: chen.residentId }))).toBe('APPEAL_UNKNOWN')
    for (const role of ['viewer', 'operator', 'methodologist', 'auditor'] as const) {
      const other = app.client(await staffInRole(app, role))
      expect(await refusalCode(other.appeals.answer.mutate(answer))).toBe('FORBIDDEN')
      expect(await refusalCode(other.appeals.open.query({}))).toBe('FORBIDDEN')
    }
    expect((await lin.client.appeals.mine.query({})).appeals[0]!.answer).toBeNull()
    expect(await app.services.store.prisma.auditEntry.count({ where: { action: 'appeals.answer' } })).toBe(0)
  })
  it('are counted while they wait, and stand apart once they are answered, those made last first', async () => {
    const lin = await app.resident('小林')
    const made: string[] = []
    for (let n = 0; n < 4; n++) {
      app.clock.at += 1_000
      made.push((await make(lin, null)).appeal)
    }
    const client = await reviewer()
    expect(await client.appeals.waiting.query()).toEqual({ open: 4 })
    for (const appeal of made.slice(0, 3))
      await client.appeals.answer.mutate({ appeal, resident: lin.residentId, outcome: 'upheld', words: '已采纳' })
    expect(await client.appeals.waiting.query()).toEqual({ open: 1 })
    const first = await client.appeals.answered.query({ limit: 2 })
    expect(first.appeals.map(({ appeal, resident }) => [appeal, resident])).toEqual(
      [made[2], made[1]].map((one) => [one, lin.residentId]),
    )
    expect(first.appeals[0]!.answer).toMatchObject({ outcome: 'upheld', words: '已采纳' })
    const second = await client.appeals.answered.query({ limit: 2, cursor: first.nextCursor! })
    expect([second.appeals.map(({ appeal }) => appeal), second.nextCursor]).toEqual([[made[0]], null])
  })

  it('open to reviewers the record that they are about, whole, and no other', async () => {
    const [lin, chen] = [await rider(app, '小林', 125), await rider(app, '小陈', 125)]
    const { appeal } = await make(lin, { record: lin.records[0]! })
    const general = await make(lin, null)
    const client = await reviewer()
    const receipt = await client.appeals.record.query({ appeal, resident: lin.residentId })
    expect(receipt).toEqual(await lin.client.ledger.receipt.query({ record: lin.records[0]! }))
    expect(await refusalCode(client.appeals.record.query({ appeal, resident: chen.residentId }))).toBe('APPEAL_UNKNOWN')
    expect(await refusalCode(client.appeals.record.query({ appeal: general.appeal, resident: lin.residentId }))).toBe(
      'RECORD_UNKNOWN',
    )
  })
})
