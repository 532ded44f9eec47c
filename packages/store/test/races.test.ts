import { randomUUID } from 'node:crypto'
import { AppError } from '@tanpuhui/contract'
import { CARBON, expiryYear, POINTS_OWED } from '@tanpuhui/ledger'
import type { CreditedAct } from '../src/acts'
import { CHECKS } from '../src/audit/checks'
import { openSnapshot } from '../src/audit/snapshot'
import type { Database } from '../src/database-url'
import { given } from '../src/reads/gifts'
import { mySignUps, signedUp } from '../src/reads/sign-ups'
import { offerShard, shardOf } from '../src/shard'
import { openStore, type Store } from '../src/store'
import { freshDatabase } from './databases'

const NOON = Date.parse('2026-11-21T12:00:00+08:00')
const YEAR = 2026
const PARTNER = 7

/** Each process has a store of its own; SQLite serves one. */
describe.each([
  ['sqlite', 1],
  ['postgresql', 1],
  ['postgresql', 2],
] as const)('on %s, in %i process(es)', (dialect, processes) => {
  let database: Database
  let stores: Store[]

  beforeAll(async () => {
    database = await freshDatabase(dialect)
    stores = []
    for (let i = 0; i < processes; i++) stores.push(await openStore(database, { now: () => NOON }))
  })
  afterEach(async () => {
    const snapshot = await openSnapshot(database)
    for (const { name, differences } of CHECKS) expect([name, await snapshot.all(differences)]).toEqual([name, []])
    await snapshot.close()
  })
  afterAll(() => Promise.all(stores.map((store) => store.close())))

  const newId = () => stores[0]!.newId()
  /** Does something `count` times at once, in all processes by turns, and answers what each came to: an answer, or a code and its details. */
  const atOnce = <T>(count: number, work: (store: Store, i: number) => Promise<T>) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        work(stores[i % processes]!, i).then(
          (answer) => ({ answer }),
          (error: unknown) => {
            if (!(error instanceof AppError)) throw error
            return { code: error.code, details: error.details }
          },
        ),
      ),
    )
  const succeeded = (outcomes: object[]) => outcomes.filter((outcome) => 'answer' in outcome).length
  const refusals = (outcomes: object[]) => outcomes.filter((outcome) => !('answer' in outcome))

  async function resident(): Promise<bigint> {
    const residentId = newId()
    const [id] = await stores[0]!.writes.enrolResidents([
      { residentId, name: '林', provider: 'test', subject: randomUUID(), at: NOON },
    ])
    return id!
  }

  const act = (residentId: bigint, changes: Partial<CreditedAct> = {}): CreditedAct => ({
    recordId: newId(),
    residentId,
    partnerId: PARTNER,
    externalId: randomUUID(),
    digest: 'digest',
    behaviour: 'shared-bike-ride',
    section: 'travel',
    method: 'shared-bike-ride/1',
    evidence: 'partner-verified',
    occurredAt: NOON,
    endedAt: null,
    recordedAt: NOON,
    day: 20261121,
    district: '140105',
    data: '{}',
    mg: 1_250,
    points: 100,
    partnerPoints: 0,
    issuanceMethod: null,
    issuanceMg: 0,
    pointsAccount: 'points:2027',
    ruling: null,
    reach: null,
    common: [],
    collect: null,
    ...changes,
  })
  /** Credits an act to each of some new residents and answers the acts. */
  async function credited(count: number, changes: Partial<CreditedAct> = {}): Promise<CreditedAct[]> {
    const acts = await Promise.all(Array.from({ length: count }, async () => act(await resident(), changes)))
    await stores[0]!.writes.creditActs(acts, [])
    return acts
  }
  const one = async (changes: Partial<CreditedAct> = {}): Promise<CreditedAct> => (await credited(1, changes))[0]!

  async function balances(residentId: bigint) {
    const rows = await stores[0]!.prisma.balance.findMany({ where: { shard: shardOf(residentId), residentId } })
    const amounts = new Map(rows.map(({ account, amount }) => [account, Number(amount)]))
    const lots = rows.filter(({ account }) => expiryYear(account) !== undefined).map(({ amount }) => Number(amount))
    return {
      mg: amounts.get(CARBON) ?? 0,
      owed: -(amounts.get(POINTS_OWED) ?? 0) + 0,
      lots: lots.reduce((sum, amount) => sum + amount, 0),
    }
  }

  const reversal = ({ residentId, recordId }: CreditedAct) => ({
    ...{ residentId, recordId, entryId: newId(), reason: 'mistaken', at: NOON, staffId: null },
  })
  const holdOf = async (residentId: bigint, points: number, expiresAt = NOON + 60_000): Promise<bigint> => {
    const hold = {
      holdId: newId(),
      residentId,
      requestId: randomUUID(),
      points,
      purpose: 'test',
      year: YEAR,
      at: NOON,
      expiresAt,
    }
    return stores[0]!.writes.holdPoints(hold)
  }
  const settle = (store: Store, residentId: bigint, holdId: bigint, outcome: 'posted' | 'voided', at = NOON) =>
    store.writes.settleHold({ entryId: newId(), residentId, holdId, outcome, at })

  let offers = 0
  async function offer(stock: number): Promise<number> {
    const id = ++offers
    const { prisma } = stores[0]!
    await prisma.offer.create({ data: { id, code: `offer-${id}`, pricePoints: 30, sandbox: true } })
    const codes = Array.from({ length: stock }, (_, n) => ({ id: newId(), code: `code-${id}-${n}` }))
    await prisma.voucher.createMany({ data: codes.map((code) => ({ ...code, shard: offerShard(id), offerId: id })) })
    return id
  }
  const buy = (store: Store, residentId: bigint, offerId: number, quantity = 1) =>
    store.writes.placeOrder({
      ...{ orderId: newId(), residentId, requestId: randomUUID(), offerId, quantity, year: YEAR, expiresOn: 20270101, at: NOON },
    })

  let causes = 0
  const gift = (store: Store, residentId: bigint, projectId: number, changes: object = {}) =>
    store.writes.give({
      ...{ giftId: newId(), residentId, requestId: randomUUID(), projectId, quantity: 1, price: 30, seenPrice: 30, year: YEAR },
      at: NOON,
      ...changes,
    })

  it('lets twenty residents give what they have to one project at once, each as often as their points reach', async () => {
    const [people, projectId] = [await credited(20), ++causes]
    const outcomes = await atOnce(100, (store, i) => gift(store, people[i % 20]!.residentId, projectId))
    expect(succeeded(outcomes)).toBe(60)
    expect(refusals(outcomes)).toEqual(Array(40).fill({ code: 'NOT_ENOUGH_POINTS', details: { missing: 20 } }))
    for (const { residentId } of people) expect((await balances(residentId)).lots).toBe(10)
    expect((await given(stores[0]!.prisma)).get(projectId)).toEqual({ quantity: 60, points: 1_800 })
  })

  it('answers fifty copies of one gift with the one that was made', async () => {
    const [{ residentId }, projectId, requestId] = [await one(), ++causes, randomUUID()]
    const outcomes = await atOnce(50, (store) => gift(store, residentId, projectId, { requestId }))
    expect(outcomes).toEqual(Array(50).fill(outcomes[0]))
    expect((await balances(residentId)).lots).toBe(70)
  })

  it('gives the last place of a volunteer activity to exactly one of a hundred residents', async () => {
    const people = await Promise.all(Array.from({ length: 100 }, resident))
    const activityId = ++causes
    const capacity = 5
    const signUp = (store: Store, residentId: bigint) => store.writes.signUp({ activityId, residentId, capacity, at: NOON })
    for (const residentId of people.slice(0, 4)) await signUp(stores[0]!, residentId)
    const outcomes = await atOnce(96, (store, i) => signUp(store, people[4 + i]!))
    expect(succeeded(outcomes)).toBe(1)
    expect(refusals(outcomes)).toEqual(Array(95).fill({ code: 'VOLUNTEERING_FULL', details: {} }))
    expect((await signedUp(stores[0]!.prisma, [activityId])).get(activityId)).toBe(5)
  })

  it('counts one resident once, who signs up and cancels many times at once, and never exceeds the capacity', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, resident))
    const activityId = ++causes
    await atOnce(120, (store, i) => {
      const residentId = people[i % 6]!
      if (i % 5 === 4) return store.writes.cancelSignUp({ activityId, residentId })
      return store.writes.signUp({ activityId, residentId, capacity: 3, at: NOON })
    })
    await atOnce(60, (store, i) => store.writes.signUp({ activityId, residentId: people[i % 6]!, capacity: 3, at: NOON }))
    expect((await signedUp(stores[0]!.prisma, [activityId])).get(activityId)).toBe(3)
    const own = await Promise.all(people.map((residentId) => mySignUps(stores[0]!.prisma, residentId, [activityId])))
    expect(own.filter((mine) => mine.has(activityId))).toHaveLength(3)
  })

  it('sells the last item to exactly one of a hundred buyers', async () => {
    const [buyers, offerId] = [await credited(100), await offer(1)]
    const outcomes = await atOnce(100, (store, i) => buy(store, buyers[i]!.residentId, offerId))
    expect(succeeded(outcomes)).toBe(1)
    expect(refusals(outcomes)).toEqual(Array(99).fill({ code: 'OUT_OF_STOCK', details: { left: 0 } }))
    const lots = await Promise.all(buyers.map(async ({ residentId }) => (await balances(residentId)).lots))
    expect(lots.filter((left) => left === 70)).toHaveLength(1)
    expect(lots.filter((left) => left === 100)).toHaveLength(99)
  })

  it('sells all that is in stock, when more is asked for than there is', async () => {
    const [buyers, offerId] = [await credited(40), await offer(25)]
    const outcomes = await atOnce(40, (store, i) => buy(store, buyers[i]!.residentId, offerId, i % 4 === 0 ? 2 : 1))
    const free = await stores[0]!.prisma.voucher.count({ where: { offerId, orderId: null } })
    const sold = outcomes.flatMap((outcome) => ('answer' in outcome ? outcome.answer.codes : []))
    expect(new Set(sold).size).toBe(25 - free)
    expect(free).toBe(0)
  })

  it('leaves the last item to the one who wants one, whoever else wants two', async () => {
    const [buyers, offerId] = [await credited(41), await offer(1)]
    const outcomes = await atOnce(41, (store, i) => buy(store, buyers[i]!.residentId, offerId, i === 20 ? 1 : 2))
    expect(outcomes.findIndex((outcome) => 'answer' in outcome)).toBe(20)
    expect(succeeded(outcomes)).toBe(1)
    for (const refusal of refusals(outcomes)) expect(refusal).toMatchObject({ code: 'OUT_OF_STOCK' })
  })

  it('posts a hold for exactly one of a hundred who ask', async () => {
    const { residentId } = await one()
    const hold = await holdOf(residentId, 60)
    const outcomes = await atOnce(100, (store) => settle(store, residentId, hold, 'posted'))
    expect(succeeded(outcomes)).toBe(1)
    expect(refusals(outcomes)).toEqual(Array(99).fill({ code: 'HOLD_SETTLED', details: { state: 'posted' } }))
    expect(await balances(residentId)).toMatchObject({ lots: 40, owed: 0 })
  })

  it('either posts a hold or voids it, when both are asked for', async () => {
    const { residentId } = await one()
    const hold = await holdOf(residentId, 60)
    const outcomes = await atOnce(60, (store, i) => settle(store, residentId, hold, i % 3 === 0 ? 'posted' : 'voided'))
    expect(succeeded(outcomes)).toBe(1)
    const state = outcomes.findIndex((outcome) => 'answer' in outcome) % 3 === 0 ? 'posted' : 'voided'
    expect(refusals(outcomes)).toEqual(Array(59).fill({ code: 'HOLD_SETTLED', details: { state } }))
    expect((await balances(residentId)).lots).toBe(state === 'posted' ? 40 : 100)
  })

  it('sets points aside once for fifty copies of a request', async () => {
    const { residentId } = await one()
    const request = {
      residentId,
      requestId: randomUUID(),
      points: 60,
      purpose: 'test',
      year: YEAR,
      at: NOON,
      expiresAt: NOON + 60_000,
    }
    const outcomes = await atOnce(50, (store) => store.writes.holdPoints({ ...request, holdId: newId() }))
    expect(new Set(outcomes.map((outcome) => 'answer' in outcome && outcome.answer)).size).toBe(1)
    expect((await balances(residentId)).lots).toBe(40)
  })

  it('gives back a late hold once, while others post those in time', async () => {
    const { residentId } = await one()
    const holds = await Promise.all(Array.from({ length: 20 }, () => holdOf(residentId, 5, NOON + 1_000)))
    const posts = atOnce(20, (store, i) => settle(store, residentId, holds[i]!, 'posted', NOON + 999))
    const expiries = atOnce(4, (store) =>
      store.writes.expireHolds({ entryIds: Array.from({ length: 10 }, newId), at: NOON + 1_000 }),
    )
    const posted = succeeded(await posts)
    const expired = (await expiries).reduce((sum, outcome) => sum + ('answer' in outcome ? outcome.answer : Number.NaN), 0)
    const late = await stores[0]!.writes.expireHolds({ entryIds: Array.from({ length: 20 }, newId), at: NOON + 1_000 })
    expect(posted + expired + late).toBe(20)
    expect(refusals(await posts)).toEqual(Array(20 - posted).fill({ code: 'HOLD_SETTLED', details: { state: 'expired' } }))
    expect((await balances(residentId)).lots).toBe(100 - 5 * posted)
  })

  it('reverses each of 250 records once, when each is reversed twice', async () => {
    const people = await credited(10)
    const records = people.flatMap(({ residentId }) =>
      [...Array(25)].map((_, i) => act(residentId, { day: 20261101 + (i % 20) })),
    )
    await stores[0]!.writes.creditActs(records, [])
    const offerId = await offer(20)
    for (const { residentId } of people) await buy(stores[0]!, residentId, offerId, 2)
    const outcomes = await atOnce(500, (store, i) => store.writes.reverseRecord(reversal(records[i % 250]!)))
    expect(succeeded(outcomes)).toBe(250)
    expect(refusals(outcomes)).toEqual(Array(250).fill({ code: 'RECORD_REVERSED', details: {} }))
    // Of 26 acts one stands: 100 points, of which 60 were spent.
    for (const { residentId } of people) expect(await balances(residentId)).toEqual({ mg: 1_250, lots: 40, owed: 0 })
  }, 60_000)

  it('credits one of fifty different acts that come under one id, and tells all others which', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, resident))
    const externalId = randomUUID()
    const acts = Array.from({ length: 50 }, (_, i) =>
      act(people[i % 5]!, { externalId, digest: `body ${i}`, mg: 1_000 + i, points: i }),
    )
    const outcomes = await atOnce(50, (store, i) => store.writes.creditActs([acts[i]!], []))
    const taken = outcomes.flatMap((outcome) => ('answer' in outcome ? outcome.answer : []))
    expect(taken).toHaveLength(49)
    const [winner] = acts.filter(({ recordId }) => taken.every((other) => other.recordId !== recordId))
    const { digest, residentId, recordId, mg, points } = winner!
    for (const one of taken) expect(one).toMatchObject({ key: { externalId, digest, residentId, recordId, mg, points } })
    for (const person of people)
      expect(await balances(person)).toEqual(person === residentId ? { mg, lots: points, owed: 0 } : { mg: 0, lots: 0, owed: 0 })
  })

  it('lets a resident owe just what they spent of a reversed act, spent at the same time', async () => {
    const [people, offerId] = [await credited(10), await offer(100)]
    const outcomes = await atOnce(110, (store, i) =>
      i % 11 === 10
        ? store.writes.reverseRecord(reversal(people[i % 10]!)).then(() => 'reversed' as const)
        : buy(store, people[i % 10]!.residentId, offerId).then(() => 'sold' as const),
    )
    for (const [i, { residentId }] of people.entries()) {
      const orders = outcomes.filter((outcome, n) => n % 10 === i && 'answer' in outcome && outcome.answer === 'sold').length
      expect(orders).toBeLessThanOrEqual(3)
      expect(await balances(residentId)).toEqual({ mg: 0, lots: 0, owed: 30 * orders })
    }
    expect(outcomes.filter((outcome) => 'answer' in outcome && outcome.answer === 'reversed')).toHaveLength(10)
  }, 30_000)

  it.each([
    { credits: 5, lots: 0, owed: 40 },
    { credits: 20, lots: 110, owed: 0 },
  ])(
    'fills what is owed by $credits credits that come together with the reversal',
    async ({ credits, lots, owed }) => {
      const [people, offerId] = [await credited(10), await offer(30)]
      for (const { residentId } of people) await buy(stores[0]!, residentId, offerId, 3)
      await atOnce(10 * (credits + 1), (store, i) => {
        const earlier = people[i % 10]!
        // Some points go to lots that are there, some to new ones.
        const late = act(earlier.residentId, { points: 10, pointsAccount: `points:${2026 + (Math.floor(i / 10) % 3)}` })
        return i >= 20 && i < 30
          ? store.writes.reverseRecord(reversal(earlier))
          : store.writes.creditActs([late], []).then(() => {})
      })
      for (const { residentId } of people) expect(await balances(residentId)).toEqual({ mg: 1_250 * credits, lots, owed })
    },
    30_000,
  )

  it('takes a reduction out of `free` once, whoever asks at once', async () => {
    const people = await credited(10)
    const to = (i: number) => (i < 50 ? ('authorised' as const) : ('donated' as const))
    const outcomes = await atOnce(100, (store, i) => {
      const { residentId, recordId } = people[i % 10]!
      return store.writes.moveEntry({ entryId: newId(), residentId, recordId, to: to(i), at: NOON })
    })
    for (const i of people.keys()) {
      const own = outcomes.filter((_, n) => n % 10 === i)
      const state = to(i + 10 * own.findIndex((outcome) => 'answer' in outcome))
      expect(succeeded(own)).toBe(1)
      expect(refusals(own)).toEqual(Array(9).fill({ code: 'ENTRY_NOT_IN_STATE', details: { state } }))
    }
  })
})
