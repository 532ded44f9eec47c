import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { enrolled, people } from '../../../test/crowd'
import { earn } from '../../../test/earn'
import { refusal, refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'
import { dump } from '../../../test/tables'

const DAY = 86_400_000
const MG_PER_POINT = 10_000

jest.setTimeout(60_000)

describe.each(DIALECTS)('friends, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect)
  })
  afterEach(() => app.closeBalanced())

  const invite = ({ client }: TestResident) => client.friends.invite.mutate()
  const accept = ({ client }: TestResident, token: string) => client.friends.accept.mutate({ token })
  const open = ({ client }: TestResident, token: string) => client.friends.invitation.query({ token })
  const names = async ({ client }: TestResident) => (await client.friends.list.query()).map(({ name }) => name)
  const board = async ({ client }: TestResident, period: 'day' | 'month' | 'all' = 'all') =>
    (await client.friends.board.query({ period })).places.map(({ rank, name, mg }) => [rank, name, mg / MG_PER_POINT])
  const residents = (...all: string[]) => Promise.all(all.map((name) => app.resident(name, 'meituan-bike')))
  /** Makes each of the others a friend of the first. */
  async function befriend(one: TestResident, ...others: TestResident[]): Promise<void> {
    const { token } = await invite(one)
    for (const other of others) await accept(other, token)
  }

  it('are made by an invitation that says whose it is, once the other says yes', async () => {
    const [lin, chen] = (await residents('林晓', '陈光')) as [TestResident, TestResident]
    const { token, expiresAt } = await invite(lin)
    expect(expiresAt).toBe('2026-12-21T12:00:00+08:00')
    expect(await open(chen, token)).toEqual({ from: '林**', own: false, friends: false })
    expect([await names(lin), await names(chen)]).toEqual([[], []])
    await lin.client.profile.setNickname.mutate({ nickname: '小林骑车' })
    expect((await open(chen, token)).from).toBe('小林骑车')
    await accept(chen, token)
    expect([await names(lin), await names(chen)]).toEqual([['陈光'], ['小林骑车']])
    expect(await open(chen, token)).toMatchObject({ friends: true })
    // Again, by the same invitation or one of the other's: they stay friends once.
    await accept(chen, token)
    await accept(lin, (await invite(chen)).token)
    expect([await names(lin), await names(chen)]).toEqual([['陈光'], ['小林骑车']])
    expect(await open(lin, token)).toEqual({ from: '小林骑车', own: true, friends: false })
    expect(await refusalCode(accept(lin, token))).toBe('INVITATION_OWN')
  })

  it('are no more once an invitation has expired, was taken back, or never was', async () => {
    const [lin, chen] = (await residents('林晓', '陈光')) as [TestResident, TestResident]
    const [first, second] = [await invite(lin), await invite(lin)]
    const listed = async () => (await lin.client.friends.invitations.query()).map(({ invitation }) => invitation)
    expect(await listed()).toEqual([second.invitation, first.invitation])
    expect(await refusalCode(chen.client.friends.revoke.mutate({ invitation: first.invitation }))).toBe('INVITATION_UNKNOWN')
    await lin.client.friends.revoke.mutate({ invitation: first.invitation })
    expect(await listed()).toEqual([second.invitation])
    for (const token of [first.token, 'x'.repeat(43), ''])
      for (const call of [open(chen, token), accept(chen, token)])
        expect(await refusal(call)).toMatchObject({ code: 'INVITATION_UNKNOWN', status: 404 })
    app.clock.at += 30 * DAY - 1
    const anew = await app.resident('陈光')
    expect((await open(anew, second.token)).from).toBe('林**')
    app.clock.at += 1
    for (const call of [open(anew, second.token), accept(anew, second.token)])
      expect(await refusalCode(call)).toBe('INVITATION_UNKNOWN')
    expect(await (await app.resident('林晓')).client.friends.invitations.query()).toEqual([])
  })

  it('can be invited by twenty invitations at once, whose tokens are not kept', async () => {
    const [lin] = (await residents('林晓')) as [TestResident]
    const asked = await Promise.allSettled(Array.from({ length: 25 }, () => invite(lin)))
    const made = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(made).toHaveLength(20)
    expect(await refusal(invite(lin))).toMatchObject({ code: 'TOO_MANY_INVITATIONS', details: { limit: 20 } })
    const kept = await dump(app)
    for (const { token } of made) expect(kept).not.toContain(token)
    await lin.client.friends.revoke.mutate({ invitation: made[0]!.invitation })
    await invite(lin)
    app.clock.at += 30 * DAY
    await invite(await app.resident('林晓'))
    expect(await app.services.store.prisma.friendInvitation.count()).toBe(1)
  })

  it('compare today, this month and all time', async () => {
    const [lin, chen, zhao] = (await residents('林晓', '陈光', '赵敏')) as [TestResident, TestResident, TestResident]
    await befriend(lin, chen, zhao)
    await earn(app, lin, 50)
    await earn(app, chen, 100)
    const rides = (at: string, km: number) =>
      ride(chen.subjects['meituan-bike']!, {
        occurredAt: at,
        endedAt: undefined,
        data: { distanceKm: String(km), durationMinutes: 60 },
      })
    await app.report('meituan-bike', [rides('2026-11-21T06:00:00+08:00', 1), rides('2026-10-20T06:00:00+08:00', 4)])
    expect(await board(lin, 'day')).toEqual([
      [1, '陈光', 25],
      [null, '林晓', 0],
      [null, '赵敏', 0],
    ])
    expect(await board(lin, 'month')).toEqual([
      [1, '陈光', 125],
      [2, '林晓', 50],
      [null, '赵敏', 0],
    ])
    expect(await board(lin)).toEqual([
      [1, '陈光', 225],
      [2, '林晓', 50],
      [null, '赵敏', 0],
    ])
    expect(await lin.client.friends.board.query({ period: 'all' })).toMatchObject({
      mine: { rank: 2, mg: 50 * MG_PER_POINT, of: 2 },
      friends: 2,
    })
    // Friends of a friend are not one's own.
    expect(await board(chen)).toEqual([
      [1, '陈光', 225],
      [2, '林晓', 50],
    ])
  })

  it('do not see whoever does not want to be seen, nor learn anything else', async () => {
    const [lin, chen, zhao] = (await residents('林晓', '陈光明', '赵敏')) as [TestResident, TestResident, TestResident]
    await befriend(lin, chen, zhao)
    await earn(app, chen, 100)
    await earn(app, lin, 50)
    await chen.client.profile.setListed.mutate({ listed: false })
    expect(await board(lin)).toEqual([
      [1, '林晓', 50],
      [null, '赵敏', 0],
    ])
    expect(await board(chen)).toEqual([
      [1, '陈光明', 100],
      [2, '林晓', 50],
    ])
    await chen.client.profile.setListed.mutate({ listed: true })
    expect((await board(lin))[0]).toEqual([1, '陈光明', 100])
    const told = [await lin.client.friends.list.query(), await lin.client.friends.board.query({ period: 'all' })]
    expect(Object.keys(told[0]![0 as never]).sort()).toEqual(['friend', 'name', 'since'])
    for (const secret of [chen.residentId, lin.residentId, chen.subjects['meituan-bike']!])
      expect(JSON.stringify(told)).not.toContain(secret)
  })

  it('part when either wants to, and nobody else can part them', async () => {
    const [lin, chen, zhao] = (await residents('林晓', '陈光', '赵敏')) as [TestResident, TestResident, TestResident]
    await befriend(lin, chen, zhao)
    const friend = async (one: TestResident, name: string) =>
      (await one.client.friends.list.query()).find((other) => other.name === name)!.friend
    const [chenOfLin, linOfChen, linOfZhao] = [await friend(lin, '陈光'), await friend(chen, '林晓'), await friend(zhao, '林晓')]
    for (const [one, id] of [
      [zhao, chenOfLin],
      [chen, linOfZhao],
      [lin, linOfChen],
    ] as const)
      expect(await refusalCode(one.client.friends.remove.mutate({ friend: id }))).toBe('FRIEND_UNKNOWN')
    await chen.client.friends.remove.mutate({ friend: linOfChen })
    expect([await names(lin), await names(chen)]).toEqual([['赵敏'], []])
    await lin.client.friends.remove.mutate({ friend: await friend(lin, '赵敏') })
    expect([await names(lin), await names(zhao)]).toEqual([[], []])
    expect(await refusalCode(zhao.client.friends.remove.mutate({ friend: linOfZhao }))).toBe('FRIEND_UNKNOWN')
    expect(await board(lin)).toEqual([[null, '林晓', 0]])
  })

  it('are made once, and neither too many, when all accept at once', async () => {
    const { store } = app.services
    const [lin] = (await residents('林晓')) as [TestResident]
    const { token } = await invite(lin)
    const ids = await enrolled(app, people('old', 197))
    const { hashToken } = await import('../session/token')
    for (const residentId of ids)
      await store.writes.acceptInvitation({
        residentId,
        tokenHash: hashToken(token),
        ids: [store.newId(), store.newId()],
        at: app.clock.at,
        most: 200,
      })
    const others = await residents(...Array.from({ length: 8 }, (_, i) => `新友${i}`))
    const answers = await Promise.all(
      others
        .flatMap((one) => [accept(one, token), accept(one, token)])
        .map((call) =>
          call.then(
            () => 'ok',
            () => 'full',
          ),
        ),
    )
    expect(answers.filter((answer) => answer === 'ok')).toHaveLength(6)
    const { friends, places } = await lin.client.friends.board.query({ period: 'day' })
    expect([friends, places.length]).toEqual([200, 201])
    expect(await refusalCode(accept((await residents('晚来'))[0]!, token))).toBe('INVITER_HAS_TOO_MANY_FRIENDS')
    expect(await store.prisma.friendship.count()).toBe(400)
  })

  it('forget whoever removes their account', async () => {
    const [lin, chen, zhao] = (await residents('林晓', '陈光', '赵敏')) as [TestResident, TestResident, TestResident]
    await befriend(lin, chen)
    await befriend(zhao, lin)
    const { token } = await invite(lin)
    await lin.client.account.remove.mutate({ confirm: '林晓', requestId: randomUUID() })
    expect([await names(chen), await names(zhao)]).toEqual([[], []])
    expect(await refusalCode(accept(chen, token))).toBe('INVITATION_UNKNOWN')
    const { prisma } = app.services.store
    expect([await prisma.friendship.count(), await prisma.friendInvitation.count()]).toEqual([0, 1])
  })
})
