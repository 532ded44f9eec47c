import { createCipheriv, randomBytes, randomUUID } from 'node:crypto'
import { addDays, localDay, startOf } from '@tanpuhui/contract'
import { z } from 'zod'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { refusalCode } from '../../../test/refusal'
import { openData } from './open-data'

jest.setTimeout(30_000)

const NOON = Date.parse('2026-11-21T12:00:00+08:00')

/** As WeChat encrypts for a mini-program. */
function encrypted(said: object, sessionKey: string) {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), iv)
  const bytes = Buffer.concat([cipher.update(JSON.stringify(said)), cipher.final()])
  return { encryptedData: bytes.toString('base64'), iv: iv.toString('base64') }
}

describe('what WeChat encrypts for the server', () => {
  // The example of its own documentation.
  const sessionKey = 'tiihtNczf5v6AKRyjwEUhQ=='
  const iv = 'r7BXXKkLb8qrSNn05n0qiA=='
  const encryptedData = [
    'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+3hVbJSRgv+4lGOETKUQz6OYStslQ142d',
    'NCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn',
    '/Hz7saL8xz+W//FRAUid1OksQaQx4CMs8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns',
    '/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG20f0a04COwfneQAGGwd5oa+T8yO5hzuy',
    'Db/XcxxmK01EpqOyuxINew==',
  ].join('')
  const appId = 'wx4f4bc4dec97d474b'
  const now = 1_477_314_187_000
  const schema = z.object({ openId: z.string() })
  const open = (changes: object = {}, to: object = {}) =>
    openData(schema, { encryptedData, iv, sessionKey, ...changes }, { appId, now, ...to })

  it('is opened with the session key', () => expect(open().openId).toBe('oGZUI0egBJY1zhBYw2KhdUfwVJJE'))

  it.each<[string, object, object]>([
    ['for another mini-program', {}, { appId: 'wx0000000000000000' }],
    ['ten minutes ago', {}, { now: now + 600_001 }],
    ['with another key', { sessionKey: 'HyVFkGl5F5OQWJZZaNzBBg==' }, {}],
    ['with a key that is too short', { sessionKey: 'HyVF' }, {}],
    ['with another start', { iv: 'HyVFkGl5F5OQWJZZaNzBBg==' }, {}],
    ['and cut', { encryptedData: encryptedData.slice(0, 128) }, {}],
    ['as nothing', { encryptedData: '' }, {}],
    ['as words', { encryptedData: '步数' }, {}],
  ])('is not read when it was made %s', (_what, changes, to) => {
    expect(() => open(changes, to)).toThrow(expect.objectContaining({ code: 'STEPS_UNREADABLE' }))
  })
})

describe.each(DIALECTS)('steps of a phone, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect, { config: { programme: 'luya' } })
  })
  afterAll(() => app.closeBalanced())

  const somebody = async () => {
    const name = `步行者${randomUUID().slice(0, 8)}`
    return { name, ...(await app.resident(name)) }
  }
  type Somebody = TestResident & { name: string }
  const today = localDay(NOON)
  /** What the phone of `name` counted: today, yesterday, the day before… */
  async function phone(name: string, ...steps: number[]) {
    const { sessionKey } = await app.services.wechat.sessionOf(`sandbox:${name}`)
    const stepInfoList = steps.map((step, i) => ({ timestamp: startOf(addDays(today, -i)) / 1_000, step })).reverse()
    const watermark = { appid: 'wx1234', timestamp: Math.floor(app.clock.at / 1_000) }
    return { code: `sandbox:${name}`, ...encrypted({ stepInfoList, watermark }, sessionKey) }
  }
  const sync = async (who: Somebody, ...steps: number[]) => who.client.steps.sync.mutate(await phone(who.name, ...steps))

  it('count by whole days, at 8.2 g for 500, and those of today tomorrow', async () => {
    const lin = await somebody()
    expect(await sync(lin, 9_999, 7_250, 0, 500)).toEqual({
      today: 9_999,
      days: [
        { day: '2026-11-20', steps: 7_250, status: 'counted', mg: 114_800, points: 14, reason: null },
        { day: '2026-11-18', steps: 500, status: 'counted', mg: 8_200, points: 1, reason: null },
      ],
    })
    expect(await lin.client.home.get.query()).toMatchObject({ totalMg: 123_000, points: 15, acts: 2 })
    const { lines } = await lin.client.ledger.page.query({})
    expect(lines.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-18'])
    expect(lines[0]).toMatchObject({ behaviour: 'walking', evidence: 'device-verified' })
  })

  it('count once, however often they are told, and also when they are told at once', async () => {
    const lin = await somebody()
    const message = await phone(lin.name, 100, 7_250)
    const answers = await Promise.all(Array.from({ length: 10 }, () => lin.client.steps.sync.mutate(message)))
    expect(answers.map(({ days }) => days[0]!.status).sort()).toEqual(['counted', ...Array(9).fill('known')])
    expect(new Set(answers.map(({ days }) => days[0]!.mg))).toEqual(new Set([114_800]))
    expect((await lin.client.home.get.query()).totalMg).toBe(114_800)
  })

  it('count no more than a day’s cap, and what is too few or too many is refused in words', async () => {
    const lin = await somebody()
    const { days } = await sync(lin, 0, 20_000, 499, 199_999)
    expect(days.map(({ day, status, mg, reason }) => [day, status, mg, reason?.code ?? null])).toEqual([
      ['2026-11-20', 'counted', 295_200, null],
      ['2026-11-19', 'refused', 0, 'NOTHING_SAVED'],
      ['2026-11-18', 'refused', 0, 'QUANTITY_ABSURD'],
    ])
  })

  it('are those of the person who is signed in, from WeChat, of now', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    const theirs = await phone(chen.name, 0, 7_250)
    expect(await refusalCode(lin.client.steps.sync.mutate(theirs))).toBe('STEPS_OF_ANOTHER')
    const own = await phone(lin.name, 0, 7_250)
    expect(await refusalCode(lin.client.steps.sync.mutate({ ...own, iv: theirs.iv }))).toBe('STEPS_UNREADABLE')
    expect(await refusalCode(lin.client.steps.sync.mutate({ ...own, encryptedData: theirs.encryptedData }))).toBe(
      'STEPS_UNREADABLE',
    )
    expect(await refusalCode(lin.client.steps.sync.mutate({ ...own, code: 'x' }))).toBe('WECHAT_CODE_INVALID')
    app.clock.at = NOON + 11 * 60_000
    expect(await refusalCode(lin.client.steps.sync.mutate(own))).toBe('STEPS_UNREADABLE')
    app.clock.at = NOON
    expect((await lin.client.home.get.query()).acts).toBe(0)
  })

  it('are not counted where the programme does not count them', async () => {
    const plain = await startTestApp(dialect)
    const lin = await plain.resident('小林')
    expect(await refusalCode(lin.client.steps.sync.mutate(await phone('小林', 0, 7_250)))).toBe('STEPS_NOT_COUNTED')
    await plain.close()
  })
})
