import { randomUUID } from 'node:crypto'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { picture, sendPhoto } from '../../../test/photos'
import { refusalCode, sorted } from '../../../test/refusal'

describe.each(DIALECTS)('a resident checks in by a photo, on %s', (dialect) => {
  let app: TestApp
  let people = 0
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const somebody = () => app.resident(`居民${++people}`)
  const photoOf = async ({ headers }: TestResident) => (await sendPhoto(app, headers, picture())).body.photo
  const checkIn = (
    { client }: TestResident,
    photo: string,
    { behaviour = 'clean-plate', requestId = randomUUID() as string } = {},
  ) => client.checkIns.photo.mutate({ behaviour, photo, requestId })
  const totalOf = async ({ client }: TestResident) => (await client.home.get.query()).totalMg

  it('credits half of a clean plate: 72 g and 7 points', async () => {
    const lin = await somebody()
    const result = await checkIn(lin, await photoOf(lin))
    expect(result).toMatchObject({ mg: 72_000, points: 7, repeated: false, behaviourName: { zh: '光盘行动' } })
    const receipt = await lin.client.ledger.receipt.query({ record: result.record })
    expect(receipt).toMatchObject({ line: { evidence: 'photo', mg: 72_000 }, evidenceRule: { zh: '照片证据：按 50% 计入' } })
    expect(receipt.formula.filled.zh).toContain('× 50% = 72 g')
    expect(receipt.formula.filled.en).toContain('× 50% = 72 g')
  })

  it('credits half of a meal without disposables: 11.5 g and 1 point', async () => {
    const lin = await somebody()
    const result = await checkIn(lin, await photoOf(lin), { behaviour: 'no-disposables' })
    expect(result).toMatchObject({ mg: 11_500, points: 1 })
  })

  it('answers a repeated request as the first time, also the next day and twenty times at once', async () => {
    const lin = await somebody()
    const [photo, requestId] = [await photoOf(lin), randomUUID()]
    const results = await Promise.all(Array.from({ length: 20 }, () => checkIn(lin, photo, { requestId })))
    app.clock.at += 86_400_000
    results.push(await checkIn(lin, photo, { requestId }))
    expect(new Set(results.map(({ record }) => record)).size).toBe(1)
    expect(results.map(({ mg, points }) => [mg, points])).toEqual(Array(21).fill([72_000, 7]))
    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await totalOf(lin)).toBe(72_000)
  })

  it('refuses a photo that has counted, also for another behaviour under the same request', async () => {
    const lin = await somebody()
    const [photo, requestId] = [await photoOf(lin), randomUUID()]
    await checkIn(lin, photo, { requestId })
    expect(await refusalCode(checkIn(lin, photo))).toBe('PHOTO_REUSED')
    expect(await refusalCode(checkIn(lin, photo, { behaviour: 'no-disposables' }))).toBe('PHOTO_REUSED')
    expect(await refusalCode(checkIn(lin, photo, { behaviour: 'no-disposables', requestId }))).toBe('PHOTO_REUSED')
    expect(await totalOf(lin)).toBe(72_000)
  })

  it('does not know a photo that another resident has sent', async () => {
    const [lin, chen] = [await somebody(), await somebody()]
    const photo = await photoOf(lin)
    expect(await refusalCode(checkIn(chen, photo))).toBe('PHOTO_UNKNOWN')
    await checkIn(lin, photo)
    expect(await refusalCode(checkIn(chen, photo))).toBe('PHOTO_UNKNOWN')
    expect(await totalOf(chen)).toBe(0)
  })

  it('does not know a photo that nobody has sent', async () => {
    expect(await refusalCode(checkIn(await somebody(), 'a'.repeat(64)))).toBe('PHOTO_UNKNOWN')
  })

  it.each(['shared-bike-ride', 'takeaway-no-cutlery', 'flying'])('takes no photo for %s', async (behaviour) => {
    const lin = await somebody()
    expect(await refusalCode(checkIn(lin, await photoOf(lin), { behaviour }))).toBe('CHECK_IN_UNKNOWN')
    expect(await totalOf(lin)).toBe(0)
  })

  it('credits exactly three when one resident sends twenty different photos at once', async () => {
    const lin = await somebody()
    const photos = await Promise.all(Array.from({ length: 20 }, () => photoOf(lin)))
    const { answers, codes } = await sorted(photos.map((photo) => checkIn(lin, photo)))
    expect(answers).toHaveLength(3)
    expect(codes).toEqual(Array(17).fill('CHECK_IN_LIMIT'))
    expect(await totalOf(lin)).toBe(3 * 72_000)
    expect(await lin.client.checkIns.today.query()).toContainEqual({ behaviour: 'clean-plate', done: 3, dailyLimit: 3 })
  })

  it('counts the limit of each behaviour by itself', async () => {
    const lin = await somebody()
    for (let i = 0; i < 3; i++) await checkIn(lin, await photoOf(lin))
    expect(await refusalCode(checkIn(lin, await photoOf(lin)))).toBe('CHECK_IN_LIMIT')
    expect((await checkIn(lin, await photoOf(lin), { behaviour: 'no-disposables' })).mg).toBe(11_500)
  })
})
