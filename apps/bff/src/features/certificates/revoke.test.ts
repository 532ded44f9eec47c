import { randomUUID } from 'node:crypto'
import type { PublicCertificate } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { earn } from '../../../test/earn'
import { refusal, refusalCode, sorted } from '../../../test/refusal'

describe.each(DIALECTS)('staff revoke a certificate, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  let bureau: ReturnType<TestApp['client']>
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林', 'meituan-bike')
    await earn(app, lin, 25)
    bureau = app.client(await app.staff('bureau'))
  })
  afterAll(() => app.closeBalanced())

  const REASON = '冒用他人账户'
  const issued = async () => {
    const period = { all: true as const }
    const { certificate, signature } = await lin.client.certificates.issue.mutate({
      period,
      holderName: '林晓',
      requestId: randomUUID(),
    })
    return { serial: certificate.serial, signed: { certificate, signature } }
  }
  const publicly = async (serial: string) =>
    (await (await fetch(`${app.url}/public/v1/certificates/${serial}`)).json()) as PublicCertificate
  const auditOf = (subject: string) => app.services.store.prisma.auditEntry.findMany({ where: { subject } })

  it('for everybody to see, for ever, with the reason, and with an entry in the audit log', async () => {
    const { serial, signed } = await issued()
    const status = await bureau.certificates.revoke.mutate({ serial, reason: REASON })
    expect(status).toEqual({ state: 'revoked', revokedAt: '2026-11-21T12:00:00+08:00', reason: REASON })
    expect(await publicly(serial)).toEqual({ ...signed, status })
    expect((await lin.client.certificates.list.query()).find((own) => own.certificate.serial === serial)).toMatchObject({
      status,
    })
    const answer = await fetch(`${app.url}/public/v1/certificates/verify`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ certificate: signed }),
    })
    expect(await answer.json()).toMatchObject({ signature: 'valid', issuer: 'known', revocation: 'revoked' })
    const { id } = await app.services.store.prisma.staff.findUniqueOrThrow({ where: { username: 'bureau' } })
    expect(await auditOf(serial)).toMatchObject([
      { staffId: id, action: 'certificates.revoke', details: JSON.stringify({ reason: REASON }), at: BigInt(app.clock.at) },
    ])
  })

  it('once only: the first reason stands, and nothing more is said to have been done', async () => {
    const { serial } = await issued()
    await bureau.certificates.revoke.mutate({ serial, reason: REASON })
    expect(await refusal(bureau.certificates.revoke.mutate({ serial, reason: '另一个原因' }))).toMatchObject({
      code: 'CERTIFICATE_REVOKED',
      status: 409,
    })
    expect((await publicly(serial)).status.reason).toBe(REASON)
    expect(await auditOf(serial)).toHaveLength(1)
  })

  it('once, when they do it ten times at once', async () => {
    const { serial } = await issued()
    const { answers, codes } = await sorted(
      Array.from({ length: 10 }, () => bureau.certificates.revoke.mutate({ serial, reason: REASON })),
    )
    expect(answers).toHaveLength(1)
    expect(codes).toEqual(Array(9).fill('CERTIFICATE_REVOKED'))
    expect(await auditOf(serial)).toHaveLength(1)
  })

  it('by its serial in small letters too', async () => {
    const { serial } = await issued()
    const { state } = await bureau.certificates.revoke.mutate({ serial: ` ${serial.toLowerCase()} `, reason: REASON })
    expect(state).toBe('revoked')
    expect((await publicly(serial)).status.state).toBe('revoked')
    expect(await auditOf(serial)).toHaveLength(1)
  })

  it('only when there is one, and only with a reason', async () => {
    expect(await refusalCode(bureau.certificates.revoke.mutate({ serial: 'SJ-20261121-0000000000', reason: REASON }))).toBe(
      'CERTIFICATE_UNKNOWN',
    )
    const { serial } = await issued()
    expect(await refusalCode(bureau.certificates.revoke.mutate({ serial, reason: ' x ' }))).toBe('MALFORMED')
    expect((await publicly(serial)).status.state).toBe('valid')
  })

  it('only as admin', async () => {
    const { serial } = await issued()
    const viewer = app.client(await app.staff('viewer'))
    expect(await refusalCode(viewer.certificates.revoke.mutate({ serial, reason: REASON }))).toBe('FORBIDDEN')
    expect(await refusalCode(lin.client.certificates.revoke.mutate({ serial, reason: REASON }))).toBe('SESSION_REQUIRED')
    expect((await publicly(serial)).status.state).toBe('valid')
    expect(await auditOf(serial)).toEqual([])
  })
})
