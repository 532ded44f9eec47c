import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../test/app'
import { ride } from '../../test/rides'
import { startApp } from '../app'
import { makeSandboxResidents } from './residents'

describe.each(DIALECTS)('the sandbox, on %s', (dialect) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const partnerId = (code: string) => app.services.programme.partners.find((partner) => partner.code === code)!.id
  const counts = async () => {
    const { resident, residentIdentity, binding } = app.services.store.prisma
    return Promise.all([resident.count(), residentIdentity.count(), binding.count()])
  }

  describe('makes residents', () => {
    it('bound as sandbox-0000001 and on, thousands at a time, and tells how far it is', async () => {
      const done: number[] = []
      const before = await counts()
      await makeSandboxResidents(app.services, { count: 5_003, partnerId: partnerId('meituan-bike') }, (n) => done.push(n))
      expect(done).toEqual([5_000, 5_003])
      expect(await counts()).toEqual(before.map((n) => n + 5_003))
      const subjects = ['sandbox-0000001', 'sandbox-0002500', 'sandbox-0005003']
      const outcomes = await app.report(
        'meituan-bike',
        subjects.map((subject) => ride(subject)),
      )
      expect(outcomes.map(({ status }) => status)).toEqual(['credited', 'credited', 'credited'])
      const [beyond] = await app.report('meituan-bike', [ride('sandbox-0005004')])
      expect(beyond!.reason?.code).toBe('UNKNOWN_RESIDENT')
    })

    it('once, however often it is told to, and the more the greater the number', async () => {
      const resident = { count: 10, partnerId: partnerId('kuaidian') }
      await makeSandboxResidents(app.services, resident)
      const before = await counts()
      await makeSandboxResidents(app.services, resident)
      expect(await counts()).toEqual(before)
      await makeSandboxResidents(app.services, { ...resident, count: 12 })
      expect((await counts())[2]).toBe(before[2]! + 2)
    })

    it('who keep what they have earned', async () => {
      const options = { count: 3, partnerId: partnerId('eleme') }
      await makeSandboxResidents(app.services, options)
      await app.report('eleme', [ride('sandbox-0000003', { behaviour: 'takeaway-no-cutlery', data: {} })])
      await makeSandboxResidents(app.services, options)
      const [again] = await app.report('eleme', [ride('sandbox-0000003', { behaviour: 'takeaway-no-cutlery', data: {} })])
      expect(again!.status).toBe('credited')
      const { residentId } = await app.services.store.prisma.binding.findFirstOrThrow({
        where: { partnerId: options.partnerId, subject: 'sandbox-0000003' },
      })
      expect(
        await app.services.store.prisma.activityRecord.count({ where: { residentId, behaviour: 'takeaway-no-cutlery' } }),
      ).toBe(2)
    })
  })

  describe('writes its partners’ keys', () => {
    const file = () => path.join(app.services.config.dataDir, 'sandbox/partners.json')

    it('to a file of which only its owner can read', () => {
      expect(statSync(file()).mode & 0o777).toBe(0o600)
    })

    it('with what a partner needs: code, key, secret and behaviours', () => {
      const partners = JSON.parse(readFileSync(file(), 'utf8'))
      expect(partners).toEqual(app.partners)
      expect(partners.map(({ code, behaviours }: { code: string; behaviours: string[] }) => [code, behaviours])).toEqual([
        ['meituan-bike', ['shared-bike-ride']],
        ['qingju-bike', ['shared-bike-ride']],
        ['kuaidian', ['ev-charging']],
        ['eleme', ['takeaway-no-cutlery']],
        ['gac-toyota', ['ev-charging']],
        ['clothes-recycler', ['clothes-recycling']],
        ['canteen', ['clean-plate', 'no-disposables']],
      ])
      for (const partner of partners) {
        expect(Object.keys(partner).sort()).toEqual(['behaviours', 'code', 'key', 'secret'])
        expect(partner).toMatchObject({
          key: expect.stringMatching(/^pk_[0-9a-f]{18}$/),
          secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/),
        })
      }
    })

    it('the same at every start, also when the file was lost', async () => {
      rmSync(file())
      const again = await startApp(app.services.config, () => app.clock.at)
      await again.close()
      expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(app.partners)
      expect(await app.services.store.prisma.partnerKey.count()).toBe(app.partners.length)
    })
  })

  it('stocks the mall once, and does not refill it', async () => {
    const { prisma } = app.services.store
    const stock = () => prisma.voucher.groupBy({ by: ['offerId'], _count: true, orderBy: { offerId: 'asc' } })
    expect((await stock()).map(({ _count }) => _count)).toEqual([2_000, 500, 200, 20])
    const codes = (await prisma.voucher.findMany({ select: { code: true } })).map(({ code }) => code)
    expect(new Set(codes).size).toBe(2_720)
    expect(codes.every((code) => /^DEMO-[2-9A-HJ-NP-Z]{12}$/.test(code))).toBe(true)
  })
})
