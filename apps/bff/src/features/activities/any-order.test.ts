import { randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import fc from 'fast-check'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'

jest.setTimeout(240_000)

const RUNS = 15
const MINUTE = 60_000
/** Over the end of a month, so that days and months differ. */
const START = Date.parse('2026-10-31T14:00:00+08:00')
const PARTNERS = ['meituan-bike', 'qingju-bike', 'amap', 'bus', 'metro', 'canteen', 'werun', 'utilities', 'eleme'] as const

/** An act of one of two people, told by a partner; `key` names it in every world. */
interface Told {
  key: string
  who: 0 | 1
  partner: (typeof PARTNERS)[number]
  behaviour: string
  at: number
  minutes: number
  data: Record<string, string>
}

const quarter = fc.integer({ min: 0, max: 4 * 16 })
const act = (behaviour: string, partners: Told['partner'][], data: (n: number, minutes: number) => Told['data']) =>
  fc
    .record({
      who: fc.constantFrom<0 | 1>(0, 0, 0, 1),
      partner: fc.constantFrom(...partners),
      at: quarter,
      minutes: fc.integer({ min: 10, max: 70 }),
      n: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ who, partner, at, minutes, n }) => ({
      ...{ who, partner, behaviour, minutes, at: START + at * 15 * MINUTE, data: data(n, minutes) },
    }))
const ACTS = [
  act('shared-bike-ride', ['meituan-bike', 'qingju-bike'], (n, minutes) => ({
    distanceKm: String(n),
    durationMinutes: String(minutes),
    orderId: `o${n}`,
  })),
  act('bus-ride', ['bus', 'amap'], () => ({})),
  act('metro-ride', ['metro', 'amap'], (n) => ({ distanceKm: String(n * 4) })),
  act('bike-ride', ['amap'], (n, minutes) => ({ distanceKm: String(n), durationMinutes: String(minutes) })),
  act('walking', ['werun', 'amap'], (n) => ({ steps: String(n * 4_000) })),
  act('clean-plate', ['canteen'], () => ({})),
  act('takeaway-no-cutlery', ['eleme'], (n) => ({ orderId: `t${n}` })),
  act('utility-bill-online', ['utilities'], (n) => ({ account: `a${n}` })),
]
const worlds = fc
  .array(fc.oneof(...ACTS), { minLength: 6, maxLength: 24 })
  .map((acts) => acts.map((one, i): Told => ({ ...one, key: `act-${String(i).padStart(2, '0')}` })))
  .chain((acts) =>
    fc.record({
      acts: fc.constant(acts),
      others: fc.shuffledSubarray(acts, { minLength: acts.length }),
      cuts: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: acts.length }),
      gone: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
  )

describe.each(DIALECTS)('in whatever order acts arrive, on %s', (dialect) => {
  let app: TestApp
  let reviewer: ReturnType<TestApp['client']>
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
    app.clock.at = Date.parse('2026-11-02T12:00:00+08:00')
    reviewer = app.client(await staffInRole(app, 'reviewer'))
  })
  afterAll(() => app.closeBalanced())

  /** Two new people, to whom the same things may happen as to any other two. */
  async function world() {
    const name = randomUUID()
    const people = await Promise.all([0, 1].map((i) => app.resident(`${name}-${i}`, ...PARTNERS)))
    const told = ({ key, who, partner, behaviour, at, minutes, data }: Told) => ({
      id: `${name}/${key}`,
      resident: people[who]!.subjects[partner]!,
      behaviour,
      occurredAt: localIso(at),
      ...(behaviour === 'walking' ? {} : { endedAt: localIso(at + minutes * MINUTE) }),
      district: '110105',
      data: data.account ? { account: `${name}/${data.account}` } : data,
    })
    return {
      people,
      report: (partner: string, acts: Told[]) => app.report(partner, acts.map(told)),
      keyOf: (id: string) => id.slice(id.lastIndexOf('/') + 1),
    }
  }
  type World = Awaited<ReturnType<typeof world>>

  /** What one of them has in the end, act by act, with the names of this world left out. */
  async function booksOf(who: TestResident, { keyOf }: World) {
    const [{ lines }, refused, pending, wallet, home] = await Promise.all([
      who.client.ledger.page.query({ limit: 100 }),
      who.client.ledger.refused.query(),
      who.client.ledger.pending.query(),
      who.client.mall.wallet.query(),
      who.client.home.get.query(),
    ])
    const standing = lines.filter(({ reversed }) => !reversed)
    return {
      counted: standing.map(({ behaviour, occurredAt, mg, points }) => `${occurredAt} ${behaviour} ${mg} ${points}`).sort(),
      aside: refused.map(({ id, reason, by }) => `${keyOf(id)} ${reason.code} ${by?.occurredAt ?? ''}`).sort(),
      waiting: pending.map(({ id, mg, points }) => `${keyOf(id)} ${mg} ${points}`).sort(),
      points: wallet.points - wallet.owed,
      mg: home.totalMg,
      acts: home.acts,
    }
  }
  const books = (made: World) => Promise.all(made.people.map((who) => booksOf(who, made)))

  /** One by one, each partner's answer awaited. */
  async function tellOneByOne(made: World, acts: readonly Told[]) {
    for (const one of acts) await made.report(one.partner, [one])
  }
  /** In batches, all partners at once. */
  async function tellAtOnce(made: World, acts: readonly Told[], cuts: readonly number[]) {
    const left = [...acts]
    for (const cut of cuts) {
      const some = left.splice(0, cut)
      const partners = [...new Set(some.map(({ partner }) => partner))]
      await Promise.all(
        partners.map((partner) =>
          made.report(
            partner,
            some.filter((one) => one.partner === partner),
          ),
        ),
      )
    }
  }

  it('the books come to the same', () =>
    fc.assert(
      fc.asyncProperty(worlds, async ({ acts, others, cuts }) => {
        const [one, other] = [await world(), await world()]
        await tellOneByOne(one, acts)
        await tellAtOnce(other, others, cuts)
        expect(await books(other)).toEqual(await books(one))
      }),
      { numRuns: RUNS, endOnFailure: true },
    ))

  it('taking some back leads to the books without them', () =>
    fc.assert(
      fc.asyncProperty(worlds, async ({ acts, others, gone }) => {
        const [one, other] = [await world(), await world()]
        await tellOneByOne(other, others)
        const taken = new Set<string>()
        for (const which of gone) taken.add(await takeBackOne(other, which))
        await tellOneByOne(
          one,
          acts.filter(({ key }) => !taken.has(key)),
        )
        expect(await books(other)).toEqual(await books(one))
      }),
      { numRuns: RUNS, endOnFailure: true },
    ))

  /** Takes back one of the records that stand in a world; answers its act's key, or nothing's when none stands. */
  async function takeBackOne({ people, keyOf }: World, which: number): Promise<string> {
    const residentId = { in: people.map((who) => BigInt(who.residentId)) }
    const { prisma } = app.services.store
    const reversed = await prisma.reversal.findMany({ where: { residentId } })
    const standing = await prisma.activityRecord.findMany({
      where: { residentId, id: { notIn: reversed.map(({ recordId }) => recordId) } },
      orderBy: { externalId: 'asc' },
    })
    const one = standing[which % standing.length]
    if (!one) return ''
    await reviewer.records.reverse.mutate({ record: String(one.id), resident: String(one.residentId), reason: '核查后更正' })
    return keyOf(one.externalId)
  }

  it('a repetition is answered by how the act stands now', async () => {
    const made = await world()
    const at = START
    const trip = (key: string, partner: Told['partner'], start: number): Told => ({
      ...{ key, who: 0, partner, behaviour: 'shared-bike-ride', at: start, minutes: 23 },
      data: { distanceKm: '5', durationMinutes: '23' },
    })
    const [late, early] = [trip('late', 'meituan-bike', at + 5 * MINUTE), trip('early', 'qingju-bike', at)]
    expect(await made.report('meituan-bike', [late])).toMatchObject([{ status: 'credited', mg: 1_250_000 }])
    expect(await made.report('qingju-bike', [early])).toMatchObject([{ status: 'credited', mg: 1_250_000 }])
    const again = await made.report('meituan-bike', [late])
    expect(again).toMatchObject([{ status: 'refused', mg: 0, reason: { code: 'TRIP_OVERLAPS' } }])
    expect(again[0]!.reason!.message).toBe('已通过青桔单车在 10-31 14:00 计入，这次不重复计')
    const [lin] = made.people
    const { lines } = await lin!.client.ledger.page.query({})
    expect(lines.map(({ partnerName, reversed }) => [partnerName.zh, reversed?.reason.zh ?? null])).toEqual([
      ['青桔单车', null],
      ['美团单车', '已通过青桔单车在 10-31 14:00 计入，这次不重复计'],
    ])
    const [refused] = await lin!.client.ledger.refused.query()
    expect(refused!.by).toMatchObject({ record: lines[0]!.record, partnerName: { zh: '青桔单车' } })
    await reviewer.records.reverse.mutate({ record: lines[0]!.record, resident: lin!.residentId, reason: '核查后更正' })
    expect(await made.report('meituan-bike', [late])).toMatchObject([{ status: 'duplicate', mg: 1_250_000 }])
    expect(await lin!.client.ledger.refused.query()).toEqual([])
    expect((await lin!.client.home.get.query()).totalMg).toBe(1_250_000)
  })
})
