import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { REMOVED_NAME } from '@tanpuhui/contract'
import { PERSONAL_TABLES } from '@tanpuhui/store'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { staffInRole } from '../../../test/callers'
import { refusal, refusalCode, sorted } from '../../../test/refusal'
import { ride } from '../../../test/rides'
import { dump, rowsIn } from '../../../test/tables'
import { type WholeLife, wholeLife } from '../../../test/whole-life'
import { lapseActs } from '../../housekeeping/lapse-acts'

jest.setTimeout(60_000)

describe.each(DIALECTS)('a resident removes their account, on %s', (dialect) => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp(dialect, { config: { programme: 'demo' } })
  })
  afterEach(() => app.closeBalanced())

  const remove = ({ client }: Pick<TestResident, 'client'>, confirm: string, requestId: string = randomUUID()) =>
    client.account.remove.mutate({ confirm, requestId })
  const photoFiles = () => {
    const folder = path.join(app.services.config.dataDir, 'photos')
    return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()) : []
  }
  const secretsOf = ({ name, words }: WholeLife) => [name, ...Object.values(words)]

  it('and nothing tells who it was; what the books need stays, table by table', async () => {
    const lin = await wholeLife(app, '林晓明')
    const total: Record<string, number> = {}
    const own: Record<string, number> = {}
    for (const table of Object.keys(PERSONAL_TABLES)) {
      total[table] = await rowsIn(app, table)
      own[table] = await rowsIn(app, table, lin.residentId)
    }
    const before = await dump(app)
    for (const secret of secretsOf(lin)) expect(before).toContain(secret)
    expect(photoFiles()).toHaveLength(1)

    expect(await remove(lin, '林晓明')).toEqual({ removedAt: '2026-11-21T12:00:00+08:00' })
    const after = await dump(app)
    for (const secret of [...secretsOf(lin), lin.subjects['meituan-bike']!]) expect(after).not.toContain(secret)
    for (const [table, { removal }] of Object.entries(PERSONAL_TABLES)) {
      const [left, leftOwn] = [await rowsIn(app, table), await rowsIn(app, table, lin.residentId)]
      // A friend of theirs has a row of the friendship too.
      const gone = table === 'friendship' ? 2 * own[table]! : own[table]!
      if (removal === 'deleted') expect([table, left, leftOwn]).toEqual([table, total[table]! - gone, 0])
      if (removal === 'detached') expect([table, left, leftOwn]).toEqual([table, total[table], 0])
      // Giving back what was held is a movement more.
      if (removal === 'kept') expect([table, leftOwn >= own[table]!]).toEqual([table, true])
    }
    expect(photoFiles()).toEqual([])
    expect(await app.services.store.prisma.photo.findMany()).toMatchObject([{ residentId: 0n, sha256: lin.photo, bytes: 0 }])
  })

  it('by what can be seen of a name kept from before', async () => {
    for (const [kept, typed] of [
      ['林  晓', ' 林 晓'],
      ['\u202e林\u200b晓', '林晓'],
      ['\u200b', ''],
    ] as const) {
      const lin = await app.resident('林晓')
      await app.services.store.prisma.resident.updateMany({ where: { id: BigInt(lin.residentId) }, data: { name: kept } })
      expect((await lin.client.profile.get.query()).name).toBe(kept)
      expect(await refusalCode(remove(lin, '陈光'))).toBe('CONFIRMATION_WRONG')
      expect(await remove(lin, typed)).toEqual({ removedAt: '2026-11-21T12:00:00+08:00' })
    }
  })

  it('and is logged without anything personal', async () => {
    const lin = await wholeLife(app, '林晓明')
    await remove(lin, '林晓明')
    const entries = await app.services.store.prisma.auditEntry.findMany({ where: { action: 'account.remove' } })
    expect(entries).toMatchObject([{ staffId: 0n, subject: lin.residentId, details: '{}', at: BigInt(app.clock.at) }])
  })

  it('and every session of theirs has ended, and partners are told that they know nobody', async () => {
    const lin = await wholeLife(app, '林晓明')
    const other = await app.resident('林晓明')
    await remove(lin, '林晓明')
    for (const { client } of [lin, other]) expect(await refusalCode(client.home.get.query())).toBe('SESSION_INVALID')
    expect((await fetch(`${app.url}/resident/v1/export`, { headers: lin.headers })).status).toBe(401)
    const acts = ['meituan-bike', 'metro'].map((partner) =>
      app.report(partner, [ride(lin.subjects[partner]!, { district: '110105' })]),
    )
    for (const [outcome] of await Promise.all(acts))
      expect(outcome).toMatchObject({
        status: 'refused',
        reason: { code: expect.stringMatching(/UNKNOWN_RESIDENT|NOT_ALLOWED/) },
      })
    const [again] = await app.report('meituan-bike', [ride(lin.subjects['meituan-bike']!, { district: '110105' })])
    expect(again!.reason!.code).toBe('UNKNOWN_RESIDENT')
  })

  it('and signs in again as somebody new, with nothing', async () => {
    const lin = await wholeLife(app, '林晓明')
    await remove(lin, '林晓明')
    const anew = await app.resident('林晓明', 'meituan-bike')
    expect(anew.residentId).not.toBe(lin.residentId)
    expect(await anew.client.home.get.query()).toMatchObject({ resident: { name: '林晓明' }, totalMg: 0, points: 0 })
    expect((await anew.client.bindings.list.query()).filter(({ status }) => status !== 'none')).toHaveLength(1)
    const [outcome] = await app.report('meituan-bike', [ride(anew.subjects['meituan-bike']!, { district: '110105' })])
    expect(outcome!.status).toBe('credited')
    const oldPhoto = anew.client.checkIns.photo.mutate({ behaviour: 'no-disposables', photo: lin.photo, requestId: randomUUID() })
    expect(await refusalCode(oldPhoto)).toBe('PHOTO_UNKNOWN')
  })

  it('and what was held goes back, what waited lapses, and the place in the activity is free again', async () => {
    const lin = await wholeLife(app, '林晓明')
    const chen = await app.resident('陈新')
    const left = async () => (await chen.client.volunteering.list.query()).find(({ code }) => code === 'river-clean')!.left
    const [places, { prisma }] = [await left(), app.services.store]
    expect(await lin.client.ledger.pending.query()).toHaveLength(1)
    app.clock.at += 60_000
    await remove(lin, '林晓明')
    expect(await left()).toBe(places + 1)
    expect(await prisma.hold.findMany()).toMatchObject([{ id: lin.hold, state: 'voided', settledAt: BigInt(app.clock.at) }])
    const asides = await prisma.actAside.findMany({ where: { residentId: BigInt(lin.residentId) } })
    expect(asides.map(({ code }) => code).sort()).toEqual(['LAPSED', 'TRIP_OVERLAPS'])
    app.clock.at += 30 * 86_400_000
    expect(await lapseActs(app.services)).toBe(0)
  })

  it('and a certificate is still good in the hands of whoever holds it, but nobody looks up whose it was', async () => {
    const lin = await wholeLife(app, '林晓明')
    const [mine] = await lin.client.certificates.list.query()
    const { certificate, signature } = mine!
    await remove(lin, '林晓明')
    const looked = await fetch(`${app.url}/public/v1/certificates/${certificate.serial}`)
    const text = await looked.text()
    expect([looked.status, JSON.parse(text).code]).toEqual([410, 'CERTIFICATE_HOLDER_GONE'])
    expect(text).not.toContain('林晓明')
    const verify = async () => {
      const body = JSON.stringify({ certificate: { certificate, signature } })
      const response = await fetch(`${app.url}/public/v1/certificates/verify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return response.json()
    }
    const good = { signature: 'valid', issuer: 'known', revocation: 'valid', certifies: { holder: { name: lin.words.holder } } }
    expect(await verify()).toMatchObject(good)
    const admin = app.client(await staffInRole(app, 'admin'))
    expect(await admin.certificates.revoke.mutate({ serial: certificate.serial, reason: '核查后撤销' })).toMatchObject({
      state: 'revoked',
    })
    expect(await verify()).toMatchObject({ ...good, revocation: 'revoked' })
  })

  it('and a name that came back into a certificate of theirs would be found', async () => {
    const lin = await wholeLife(app, '林晓明')
    const { prisma } = app.services.store
    const { document: named, ...key } = await prisma.certificate.findFirstOrThrow()
    await remove(lin, '林晓明')
    const where = { shard_serial: { shard: key.shard, serial: key.serial } }
    const { document: nameless } = await prisma.certificate.findUniqueOrThrow({ where })
    await prisma.certificate.update({ where, data: { document: named } })
    expect(await app.problems()).toEqual([expect.stringContaining('still names the holder')])
    await prisma.certificate.update({ where, data: { document: nameless } })
  })

  it('and stands on leaderboards without a name', async () => {
    const [lin, chen] = [await wholeLife(app, '林晓明'), await app.resident('陈新')]
    await lin.client.profile.setListed.mutate({ listed: true })
    const [before] = (await chen.client.leaderboards.get.query({ board: 'all' })).top
    expect(before!.name).toBe(lin.words.nickname)
    await remove(lin, '林晓明')
    const { top } = await chen.client.leaderboards.get.query({ board: 'all' })
    expect(top).toEqual([{ ...before, name: REMOVED_NAME, mg: expect.any(Number) }])
  })

  it('by typing their name: another changes nothing', async () => {
    const lin = await wholeLife(app, '林晓明')
    for (const wrong of ['', '林', '林小明'])
      expect(await refusal(remove(lin, wrong))).toMatchObject({ code: 'CONFIRMATION_WRONG', status: 422 })
    expect((await lin.client.home.get.query()).resident.name).toBe('林晓明')
    await lin.client.profile.rename.mutate({ name: '小林' })
    expect(await refusalCode(remove(lin, '林晓明'))).toBe('CONFIRMATION_WRONG')
    await remove(lin, ' 小林 ')
  })

  it('once, by ten taps at once; and when the answer was lost, the same request says so again and takes nothing more', async () => {
    const lin = await wholeLife(app, '林晓明')
    const requestId = randomUUID()
    const { answers, codes } = await sorted(Array.from({ length: 10 }, () => remove(lin, '林晓明', requestId)))
    expect(answers.length).toBeGreaterThan(0)
    expect(new Set(codes).size).toBeLessThanOrEqual(1)
    for (const code of codes) expect(code).toBe('SESSION_INVALID')
    const anew = await app.resident('林晓明')
    app.clock.at += 60_000
    expect(await remove(anew, '林晓明', requestId)).toEqual(answers[0])
    expect((await anew.client.home.get.query()).resident.name).toBe('林晓明')
    expect(await app.services.store.prisma.auditEntry.count({ where: { action: 'account.remove' } })).toBe(1)
  })

  it('while they sign in, rename, bind, appeal and sign up elsewhere: nothing of them stays behind', async () => {
    const lin = await app.resident('林晓明')
    const others = [
      ...Array.from({ length: 5 }, () => app.resident('林晓明')),
      lin.client.profile.rename.mutate({ name: '林晓明' }),
      lin.client.bindings.authorise.mutate({ partner: 'metro' }),
      lin.client.appeals.make.mutate({ about: null, words: '林晓明的建议一条', requestId: randomUUID() }),
      lin.client.volunteering.signUp.mutate({ activity: 'river-clean' }),
    ]
    await Promise.all([remove(lin, '林晓明'), Promise.allSettled(others)])
    const gone = BigInt(lin.residentId)
    for (const [table, { removal }] of Object.entries(PERSONAL_TABLES))
      if (removal === 'deleted') expect([table, await rowsIn(app, table, lin.residentId)]).toEqual([table, 0])
    const { name } = await app.services.store.prisma.resident.findFirstOrThrow({ where: { id: gone } })
    expect(name).toBe(REMOVED_NAME)
  })
})
