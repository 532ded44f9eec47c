import { randomUUID } from 'node:crypto'
import type { EntryState } from '@tanpuhui/ledger'
import { expirePoints } from '../src/housekeeping/expire-points'
import type { TestApp, TestResident } from './app'
import { staffInRole } from './callers'
import { earn } from './earn'

/** Takes back one of a resident's records, as a reviewer does. */
export async function reverse(app: TestApp, { residentId }: TestResident, record: string, reason = '重复上报'): Promise<void> {
  const reviewer = app.client(await staffInRole(app, 'reviewer'))
  await reviewer.records.reverse.mutate({ record, resident: residentId, reason })
}

/** A new resident who has earned points by rides, one for each number. */
export async function rider(app: TestApp, name: string, ...rides: number[]): Promise<TestResident & { records: string[] }> {
  const resident = await app.resident(name, 'meituan-bike')
  for (const points of rides) await earn(app, resident, points)
  const { lines } = await resident.client.ledger.page.query({})
  return { ...resident, records: lines.map(({ record }) => record).reverse() }
}

/** Somebody's points expire. Expires everybody else's too: to be called before they earn any. */
export async function letPointsExpire(app: TestApp): Promise<void> {
  await rider(app, '老周', 125)
  const later = Date.parse('2028-01-01T00:00:00+08:00')
  if ((await expirePoints({ ...app.services, now: () => later })) !== 1) throw new Error('the points did not expire')
}

/** Somebody whose credit was taken back after they had spent it, and who has earned a little since: they still owe points. */
export async function indebt(app: TestApp): Promise<TestResident> {
  const wang = await rider(app, '老王', 125)
  await wang.client.mall.redeem.mutate({ offerId: 1, quantity: 1, requestId: randomUUID() })
  await reverse(app, wang, wang.records[0]!)
  await earn(app, wang, 25)
  return wang
}

/** Holds in each of their states; answers the posted one. */
export async function holdPoints(app: TestApp): Promise<{ posted: string }> {
  const { writes, newId } = app.services.store
  const residentId = BigInt((await rider(app, '老赵', 125)).residentId)
  const at = app.clock.at
  const hold = (expiresAt: number) => {
    const wish = { requestId: randomUUID(), points: 10, purpose: '演出票', year: 2026 }
    return writes.holdPoints({ holdId: newId(), residentId, ...wish, at, expiresAt })
  }
  const settle = (holdId: bigint, outcome: 'posted' | 'voided') =>
    writes.settleHold({ entryId: newId(), residentId, holdId, outcome, at: at + 1 })
  await hold(at + 3_600_000)
  const posted = await hold(at + 3_600_000)
  await settle(posted, 'posted')
  await settle(await hold(at + 3_600_000), 'voided')
  await hold(at + 1_000)
  if ((await writes.expireHolds({ entryIds: [newId(), newId()], at: at + 1_000 })) !== 1) throw new Error('no hold expired')
  return { posted: String(posted) }
}

/** Reductions in each state they can reach, two of them taken back there; answers one that was donated. */
export async function moveReductions(app: TestApp): Promise<{ donated: string }> {
  const { writes, newId } = app.services.store
  const sun = await rider(app, '老孙', 25, 50, 75, 100, 125, 25)
  const move = async (index: number, ...states: EntryState[]) => {
    const [residentId, recordId] = [BigInt(sun.residentId), BigInt(sun.records[index]!)]
    for (const to of states) await writes.moveEntry({ entryId: newId(), residentId, recordId, to, at: app.clock.at })
  }
  await move(0, 'authorised')
  await move(1, 'authorised', 'pooled', 'issued')
  await move(2, 'donated')
  await move(3, 'authorised', 'pooled')
  await move(4, 'donated')
  await reverse(app, sun, sun.records[3]!)
  await reverse(app, sun, sun.records[4]!)
  return { donated: sun.records[2]! }
}

/** Somebody gives to two public-good projects, and takes part in a volunteer activity with somebody else. */
export async function giveAndVolunteer(app: TestApp): Promise<void> {
  const { writes, newId } = app.services.store
  const [wu, zheng] = [await rider(app, '老吴', 1_000), await rider(app, '老郑')]
  const at = app.clock.at
  for (const [projectId, price, quantity] of [
    [1, 150, 2],
    [1, 150, 1],
    [2, 100, 3],
  ] as const) {
    const wish = { projectId, quantity, price, seenPrice: price, requestId: randomUUID(), year: 2026 }
    await writes.give({ giftId: newId(), residentId: BigInt(wu.residentId), ...wish, at })
  }
  for (const { residentId } of [wu, zheng])
    await writes.signUp({ activityId: 1, residentId: BigInt(residentId), capacity: 2, at })
  const wish = { activityId: 1, requestId: randomUUID(), capacity: 2, placeSince: null, points: 50, account: 'points:2027' }
  await writes.attend({ entryId: newId(), residentId: BigInt(wu.residentId), ...wish, attendedAt: at, at })
}
