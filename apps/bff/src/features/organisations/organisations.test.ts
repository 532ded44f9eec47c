import { randomUUID } from 'node:crypto'
import { JOIN_CODE_LETTERS } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { reverse } from '../../../test/movements'
import { refusal, refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'

const MG_PER_KM = 250_000
const MINUTE = 60_000
const DAY = 86_400_000

jest.setTimeout(60_000)

describe.each(DIALECTS)('organisations, on %s', (dialect) => {
  let app: TestApp
  let operator: ReturnType<TestApp['client']>
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { minPeople: 3 } })
    operator = app.client(await staffInRole(app, 'operator'))
  })
  afterEach(() => app.closeBalanced())

  const create = async (name: string) => {
    const { organisation, code } = await operator.organisations.create.mutate({ name })
    return { organisation, code: code! }
  }
  const join = ({ client }: TestResident, code: string) => client.organisations.join.mutate({ code })
  const board = ({ client }: TestResident, period: 'month' | 'all' = 'all') => client.organisations.board.query({ period })
  const rows = async (who: TestResident, period?: 'month' | 'all') =>
    (await board(who, period)).rows.map(({ rank, name, people, acts, mg }) => [rank, name, people, acts, mg / MG_PER_KM])
  const rides = async (who: TestResident, ...acts: [at: string, km: number][]) => {
    const outcomes = await app.report(
      'meituan-bike',
      acts.map(([occurredAt, km]) =>
        ride(who.subjects['meituan-bike']!, {
          occurredAt,
          endedAt: undefined,
          data: { distanceKm: String(km), durationMinutes: 60 },
        }),
      ),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(acts.map(() => 'credited'))
  }
  const residents = (...names: string[]) => Promise.all(names.map((name) => app.resident(name, 'meituan-bike')))
  const THREE = ['林晓', '陈光', '赵敏'] as const

  it('are made by operators, with a code that they can renew, and are closed for ever', async () => {
    const { organisation, code } = await create('山西省生态环境厅')
    expect([code.length, [...code].every((letter) => JOIN_CODE_LETTERS.includes(letter))]).toEqual([8, true])
    const [lin] = await residents('林晓')
    const found = { organisation, name: '山西省生态环境厅' }
    const typed = `${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase()
    for (const text of [code, typed, `http://localhost:3000/m/?organisation=${code}#/pages/home/index`])
      expect(await lin!.client.organisations.find.query({ code: text })).toEqual(found)
    await join(lin!, typed)
    const renewed = await operator.organisations.renewCode.mutate({ organisation })
    expect(renewed).toMatchObject({ organisation, members: 1, closedAt: null })
    expect(renewed.code).not.toBe(code)
    expect(await refusal(lin!.client.organisations.find.query({ code }))).toMatchObject({
      code: 'ORGANISATION_UNKNOWN',
      status: 404,
    })
    const viewer = app.client(await app.staff('viewer'))
    expect((await viewer.organisations.list.query()).map(({ name, code: told, members }) => [name, told, members])).toEqual([
      ['山西省生态环境厅', null, 1],
    ])
    expect(await operator.organisations.close.mutate({ organisation })).toMatchObject({
      code: null,
      closedAt: '2026-11-21T12:00:00+08:00',
    })
    for (const call of [
      operator.organisations.close.mutate({ organisation }),
      operator.organisations.renewCode.mutate({ organisation }),
      lin!.client.organisations.find.query({ code: renewed.code! }),
      join(lin!, renewed.code!),
    ])
      expect(await refusalCode(call)).toBe('ORGANISATION_UNKNOWN')
    const log = await app.services.store.prisma.auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(log.map(({ action, subject, details }) => [action, subject, details])).toEqual([
      ['organisations.create', organisation, '{"name":"山西省生态环境厅"}'],
      ['organisations.renewCode', organisation, '{}'],
      ['organisations.close', organisation, '{}'],
    ])
  })

  it('hold a resident one at a time, until they leave or it is closed', async () => {
    const [first, second] = [await create('小店区志愿者协会'), await create('太原市第一中学')]
    const [lin] = await residents('林晓')
    expect((await board(lin!)).mine).toBeNull()
    const membership = { organisation: first.organisation, name: '小店区志愿者协会', fromDay: '2026-11-21', closed: false }
    expect(await join(lin!, first.code)).toEqual(membership)
    expect((await board(lin!)).mine).toMatchObject(membership)
    app.clock.at += DAY
    // Joining again changes nothing.
    expect(await join(lin!, first.code)).toEqual(membership)
    expect(await refusal(join(lin!, second.code))).toMatchObject({ code: 'ORGANISATION_JOINED', status: 409 })
    await lin!.client.organisations.leave.mutate()
    expect(await refusalCode(lin!.client.organisations.leave.mutate())).toBe('ORGANISATION_NONE')
    const moved = await Promise.all(
      [join(lin!, first.code), join(lin!, second.code)].map((call) =>
        call.then(
          () => 1,
          () => 0,
        ),
      ),
    )
    expect(moved[0]! + moved[1]!).toBe(1)
    const { organisation } = (await board(lin!)).mine!
    operator = app.client(await staffInRole(app, 'operator'))
    await operator.organisations.close.mutate({ organisation })
    expect((await board(lin!)).mine).toMatchObject({ organisation, closed: true, row: null })
    const open = organisation === first.organisation ? second : first
    expect(await join(lin!, open.code)).toMatchObject({ organisation: open.organisation, fromDay: '2026-11-22' })
  })

  it('count what their members saved from the day of joining on, the whole of it', async () => {
    const { code } = await create('山西省生态环境厅')
    const people = await residents(...THREE)
    for (const one of people) {
      await rides(one, ['2026-11-20T08:00:00+08:00', 16], ['2026-11-21T00:00:00+08:00', 1])
      await join(one, code)
    }
    const [lin] = people
    expect(await rows(lin!)).toEqual([[1, '山西省生态环境厅', 3, 3, 3]])
    app.clock.at += 40 * DAY
    const later = await residents(...THREE)
    // A month after: the days in between by month, those of the month of joining by day.
    for (const one of later)
      await rides(one, ['2026-11-29T08:00:00+08:00', 2], ['2026-12-01T08:00:00+08:00', 4], ['2026-11-20T20:00:00+08:00', 8])
    app.clock.at += MINUTE
    expect(await rows(later[0]!)).toEqual([[1, '山西省生态环境厅', 3, 9, 21]])
    expect(await rows(later[0]!, 'month')).toEqual([[1, '山西省生态环境厅', 3, 3, 12]])
    expect((await board(later[0]!)).mine!.own).toEqual({ rank: 1, mg: 7 * MG_PER_KM, of: 3 })
    expect((await board(later[0]!, 'month')).mine!.own).toEqual({ rank: 1, mg: 4 * MG_PER_KM, of: 3 })
  })

  it('stand on the board by all that was saved or by each person’s, once enough of their members have saved something', async () => {
    const [hall, school, club] = [await create('省生态环境厅'), await create('第一中学'), await create('骑行俱乐部')]
    const at = '2026-11-21T08:00:00+08:00'
    const six = await residents('甲一', '甲二', '甲三', '甲四', '甲五', '甲六')
    const three = await residents('乙一', '乙二', '乙三')
    const two = await residents('丙一', '丙二', '丙三')
    for (const [people, { code }, km] of [
      [six, hall, 2],
      [three, school, 3],
      [two, club, 9],
    ] as const)
      for (const [i, one] of people.entries()) {
        await join(one, code)
        if (people !== two || i < 2) await rides(one, [at, km])
      }
    expect(await rows(two[0]!)).toEqual([
      [1, '省生态环境厅', 6, 6, 12],
      [2, '第一中学', 3, 3, 9],
    ])
    expect((await board(two[0]!)).mine).toMatchObject({ name: '骑行俱乐部', row: null, own: { rank: 1, of: 2 } })
    const byPerson = await three[0]!.client.organisations.board.query({ period: 'all', by: 'mgPerPerson' })
    expect(byPerson.rows.map(({ rank, name, mgPerPerson, mine }) => [rank, name, mgPerPerson / MG_PER_KM, mine])).toEqual([
      [1, '第一中学', 3, true],
      [2, '省生态环境厅', 2, false],
    ])
    expect(byPerson.mine!.row).toEqual(byPerson.rows[0])
    // Nobody's leaving or act can be told by comparing; who leaves takes theirs along once enough others have acted.
    await six[0]!.client.organisations.leave.mutate()
    await rides(six[1]!, ['2026-11-21T10:00:00+08:00', 5])
    app.clock.at += MINUTE
    expect((await rows(two[0]!))[0]).toEqual([1, '省生态环境厅', 6, 6, 12])
    app.clock.at += DAY
    for (const one of six.slice(1, 4)) await rides(one, ['2026-11-22T08:00:00+08:00', 1])
    expect((await rows(two[0]!))[0]).toEqual([1, '省生态环境厅', 5, 9, 18])
    operator = app.client(await staffInRole(app, 'operator'))
    await operator.organisations.close.mutate({ organisation: hall.organisation })
    app.clock.at += MINUTE
    expect(await rows(two[0]!)).toEqual([[1, '第一中学', 3, 3, 9]])
  })

  it('are made once by each request id, however often it is sent, also at once', async () => {
    const made = (name: string, requestId: string) => operator.organisations.create.mutate({ name, requestId })
    const requestId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 8 }, () => made('太原市第一中学', requestId)))
    expect(answers).toEqual(Array(8).fill(answers[0]))
    expect(await made(' 太原市第一中学 ', requestId)).toEqual(answers[0])
    expect(await refusal(made('骑行俱乐部', requestId))).toMatchObject({ code: 'REQUEST_ID_REUSED', status: 409 })
    const another = await made('太原市第一中学', randomUUID())
    expect(another.organisation).not.toBe(answers[0]!.organisation)
    expect(await operator.organisations.list.query()).toHaveLength(2)
    expect(await app.services.store.prisma.auditEntry.count({ where: { action: 'organisations.create' } })).toBe(2)
  })

  it('tell a member their own place among those who are listed, as of now', async () => {
    const { code } = await create('省生态环境厅')
    const [lin, chen, zhao] = (await residents(...THREE)) as [TestResident, TestResident, TestResident]
    for (const one of [lin, chen, zhao]) await join(one, code)
    expect((await board(lin)).mine!.own).toEqual({ rank: null, mg: 0, of: 0 })
    await rides(lin, ['2026-11-21T08:00:00+08:00', 2])
    await rides(chen, ['2026-11-21T08:00:00+08:00', 5])
    await rides(zhao, ['2026-11-21T08:00:00+08:00', 4])
    app.clock.at += MINUTE
    expect((await board(lin)).mine!.own).toEqual({ rank: 3, mg: 2 * MG_PER_KM, of: 3 })
    await rides(lin, ['2026-11-21T10:00:00+08:00', 3])
    expect((await board(lin)).mine!.own).toMatchObject({ rank: 1, mg: 5 * MG_PER_KM })
    await chen.client.profile.setListed.mutate({ listed: false })
    const [record] = (await zhao.client.ledger.page.query({})).lines
    await reverse(app, zhao, record!.record)
    app.clock.at += MINUTE
    expect((await board(lin)).mine!.own).toEqual({ rank: 1, mg: 5 * MG_PER_KM, of: 1 })
    const text = JSON.stringify(await board(lin))
    for (const secret of [chen.residentId, lin.residentId, '陈光', '赵敏']) expect(text).not.toContain(secret)
  })
})
