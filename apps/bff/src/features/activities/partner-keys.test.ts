import { signedHeaders } from '@tanpuhui/partner-sdk'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { ride } from '../../../test/rides'
import { addPartnerKey } from '../../admin/add-partner-key'

jest.setTimeout(30_000)

describe.each(DIALECTS)('a partner’s key, on %s', (dialect) => {
  let app: TestApp
  let subject: string
  beforeAll(async () => {
    app = await startTestApp(dialect)
    subject = (await app.resident('小林', 'meituan-bike')).subjects['meituan-bike']!
  })
  afterAll(() => app.close())

  /** The status and code with which a message under a key is answered. */
  async function under(partner: { key: string; secret: string }) {
    const body = JSON.stringify({ activities: [ride(subject)] })
    const headers = signedHeaders(partner, { id: 'm', at: new Date(app.clock.at), body })
    const response = await fetch(`${app.url}/partner/v1/activities`, { method: 'POST', headers, body })
    return [response.status, ((await response.json()) as { code?: string }).code]
  }
  /** A new key, once it works. */
  async function workingKey() {
    const fresh = await addPartnerKey(app.services, 'meituan-bike')
    app.clock.at += 1_000
    expect(await under(fresh)).toEqual([200, undefined])
    return fresh
  }

  it('that is revoked stops working within five seconds', async () => {
    const { key, secret } = await workingKey()
    await app.services.store.prisma.partnerKey.updateMany({ where: { key }, data: { revokedAt: app.clock.at } })
    app.clock.at += 5_000
    expect(await under({ key, secret })).toEqual([401, 'PARTNER_KEY_UNKNOWN'])
  })

  it('of a partner that is disabled stops working within five seconds, and works again when it is not', async () => {
    const { prisma } = app.services.store
    const enable = (enabled: boolean) => prisma.partner.updateMany({ where: { code: 'meituan-bike' }, data: { enabled } })
    const key = await workingKey()
    await enable(false)
    app.clock.at += 5_000
    expect(await under(key)).toEqual([401, 'PARTNER_KEY_UNKNOWN'])
    await enable(true)
    app.clock.at += 1_000
    expect(await under(key)).toEqual([200, undefined])
  })

  it('that is new works within a second, beside the old one', async () => {
    const old = await workingKey()
    const fresh = await workingKey()
    expect(await under(old)).toEqual([200, undefined])
    expect(await under({ key: fresh.key, secret: old.secret })).toEqual([401, 'SIGNATURE_INVALID'])
  })

  it('that was made up costs the database nothing', async () => {
    const { secret } = await workingKey()
    let asked = 0
    const { partnerKey } = app.services.store.prisma
    const { findMany } = partnerKey
    Object.assign(partnerKey, {
      findMany: (...args: Parameters<typeof findMany>) => {
        asked++
        return findMany(...args)
      },
    })
    const unknown = () => Promise.all(Array.from({ length: 50 }, (_, n) => under({ key: `pk_${n}`, secret })))
    for (const answer of await unknown()) expect(answer).toEqual([401, 'PARTNER_KEY_UNKNOWN'])
    expect(asked).toBe(0)
    app.clock.at += 1_000
    for (const answer of await unknown()) expect(answer).toEqual([401, 'PARTNER_KEY_UNKNOWN'])
    expect(asked).toBe(1)
  })
})
