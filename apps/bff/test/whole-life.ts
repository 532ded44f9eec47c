import { randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import { eventCode } from '../src/features/volunteering/event-code'
import type { TestApp, TestResident } from './app'
import { staffInRole } from './callers'
import { earn } from './earn'
import { reverse } from './movements'
import { picture, sendPhoto } from './photos'

const DAY = 86_400_000
/** Before the clock of the tests, so that their rides do not meet those of `earn`. */
const MORNING = Date.parse('2026-11-19T06:00:00+08:00')

/** A resident of whom every table of theirs holds something, and what was said by and about them. */
export interface WholeLife extends TestResident {
  name: string
  words: Record<'appeal' | 'answer' | 'feedback' | 'holder' | 'nickname' | 'takenOff', string>
  /** A hold that is pending, and the photo they sent. */
  hold: bigint
  photo: string
}

/** Lets somebody of the demo programme do everything that can be done. */
export async function wholeLife(app: TestApp, name: string): Promise<WholeLife> {
  const who = await app.resident(name, 'meituan-bike', 'qingju-bike', 'amap', 'eleme', 'metro')
  await who.client.bindings.withdraw.mutate({ partner: 'metro' })
  await takeaways(app, who)
  await earn(app, who, 1_000)
  const { second, third } = await rides(app, who)
  await reverse(app, who, second)
  const { writes, newId } = app.services.store
  const [residentId, at] = [BigInt(who.residentId), app.clock.at]
  await writes.moveEntry({ entryId: newId(), residentId, recordId: BigInt(third), to: 'authorised', at })
  const wish = { requestId: randomUUID(), points: 10, purpose: 'cinema', year: 2026 }
  const hold = await writes.holdPoints({ holdId: newId(), residentId, ...wish, at, expiresAt: at + 30 * DAY })

  const { client } = who
  const takenOff = `${name}找我兑换`
  await client.profile.setNickname.mutate({ nickname: takenOff })
  const reviewer = app.client(await staffInRole(app, 'reviewer'))
  await reviewer.nicknames.takeOff.mutate({ resident: who.residentId, nickname: takenOff, reason: 'advertising' })
  const nickname = `${name}的绿色`
  await client.profile.setNickname.mutate({ nickname })
  await client.profile.setListed.mutate({ listed: false })
  await client.mall.redeem.mutate({ offerId: 1, quantity: 2, requestId: randomUUID() })
  await client.publicGood.give.mutate({ project: 'rock-carp', quantity: 1, price: 150, requestId: randomUUID() })
  await client.volunteering.signUp.mutate({ activity: 'river-clean' })
  const shown = eventCode(app.services.keys.siteCode, 3, app.clock.at)
  await client.volunteering.attend.mutate({ code: shown.code, requestId: randomUUID() })
  const words = {
    appeal: `${name}认为这次骑行计错了`,
    answer: `${name}您好，已核实`,
    feedback: `${name}建议增加班次`,
    holder: `${name}（持证人）`,
    nickname,
    takenOff,
  }
  await client.certificates.issue.mutate({ period: { all: true }, holderName: words.holder, requestId: randomUUID() })
  const { photo } = (await sendPhoto(app, who.headers, picture())).body
  await client.checkIns.photo.mutate({ behaviour: 'no-disposables', photo, requestId: randomUUID() })
  const { appeal } = await client.appeals.make.mutate({ about: { record: second }, words: words.appeal, requestId: randomUUID() })
  await client.appeals.make.mutate({ about: null, words: words.feedback, requestId: randomUUID() })
  const friend = await app.resident('老友')
  const { token } = await client.friends.invite.mutate()
  await friend.client.friends.accept.mutate({ token })
  const { code } = await app.client(await staffInRole(app, 'operator')).organisations.create.mutate({ name: '省生态环境厅' })
  await client.organisations.join.mutate({ code: code! })
  await client.messages.granted.mutate({ template: 'acts-open', times: 2 })
  await writes.claimMessage({ residentId, event: 'acts-open', key: '2026-11-21', at })
  const answer = { outcome: 'dismissed' as const, words: words.answer }
  await reviewer.appeals.answer.mutate({ appeal, resident: who.residentId, ...answer })
  return { ...who, name, words, hold, photo }
}

/** One on each of seven days: a bonus. */
async function takeaways(app: TestApp, who: TestResident): Promise<void> {
  const acts = Array.from({ length: 7 }, (_, n) => ({
    id: randomUUID() as string,
    resident: who.subjects.eleme!,
    behaviour: 'takeaway-no-cutlery',
    occurredAt: localIso(app.clock.at - (n + 1) * DAY),
    district: '110105',
    data: {},
  }))
  await app.report('eleme', acts)
}

/** Rides that count, one that another partner tells of too, one that waits to be collected and one that nobody could make. */
async function rides(app: TestApp, who: TestResident): Promise<{ second: string; third: string }> {
  const ride = (partner: string, behaviour: string, hours: number, data: object = {}) => ({
    id: randomUUID() as string,
    resident: who.subjects[partner]!,
    behaviour,
    occurredAt: localIso(MORNING + hours * 3_600_000),
    endedAt: localIso(MORNING + hours * 3_600_000 + 23 * 60_000),
    district: '110105',
    data: { distanceKm: '5', durationMinutes: 23, ...data },
  })
  const outcomes = await app.report('meituan-bike', [
    ride('meituan-bike', 'shared-bike-ride', 0, { orderId: 'MT-20261119-001' }),
    ride('meituan-bike', 'shared-bike-ride', 1),
    ride('meituan-bike', 'shared-bike-ride', 2),
    ride('meituan-bike', 'shared-bike-ride', 3, { distanceKm: '49' }),
  ])
  const [twice] = await app.report('qingju-bike', [ride('qingju-bike', 'shared-bike-ride', 0)])
  const [waiting] = await app.report('amap', [ride('amap', 'bike-ride', 5)])
  const codes = [...outcomes, twice!, waiting!].map(({ status, reason }) => reason?.code ?? status)
  const expected = ['credited', 'credited', 'credited', 'SPEED_IMPLAUSIBLE', 'TRIP_OVERLAPS', 'pending']
  if (codes.join() !== expected.join()) throw new Error(`the rides led to ${codes}`)
  return { second: outcomes[1]!.record!, third: outcomes[2]!.record! }
}
