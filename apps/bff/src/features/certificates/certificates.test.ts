import { randomUUID } from 'node:crypto'
import { parseVerifyUrl } from '@tanpuhui/certificate'
import type { Period, PublicCertificate, SignedCertificate } from '@tanpuhui/contract'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { type Problem, startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { earn } from '../../../test/earn'
import { refusal, refusalCode } from '../../../test/refusal'
import { ride } from '../../../test/rides'

const ALL: Period = { all: true }

describe.each(DIALECTS)('a resident’s certificates, on %s', (dialect) => {
  let app: TestApp
  let people = 0
  beforeAll(async () => {
    app = await startTestApp(dialect)
  })
  afterAll(() => app.closeBalanced())

  const somebodyWith = async (points: number) => {
    const resident = await app.resident(`居民${++people}`, 'meituan-bike')
    await earn(app, resident, points)
    return resident
  }
  const issue = (
    { client }: TestResident,
    { period = ALL as Period, holderName = '林晓', requestId = randomUUID() as string } = {},
  ) => client.certificates.issue.mutate({ period, holderName, requestId })
  const get = async (serial: string) => {
    const response = await fetch(`${app.url}/public/v1/certificates/${encodeURIComponent(serial)}`)
    return { status: response.status, body: (await response.json()) as PublicCertificate & Problem }
  }

  it('says what was saved, by whom, when and what it is worth in honours', async () => {
    const lin = await somebodyWith(125)
    const { certificate, signature, status, programmeName, issuerName } = await issue(lin)
    expect(certificate).toEqual({
      kind: 'tanpuhui/certificate/v1',
      serial: expect.stringMatching(/^SJ-20261121-[0-9A-HJKMNP-TV-Z]{10}$/),
      programme: { code: 'sanjin', name: '三晋绿色生活' },
      issuer: { name: '山西省碳普惠平台（演示）', keyId: app.services.keys.issuer.keyId },
      holder: { name: '林晓' },
      period: { from: '2026-11-20', to: '2026-11-21' },
      mg: 1_250_000,
      acts: 1,
      title: '绿色行者',
      issuedAt: '2026-11-21T12:00:00+08:00',
    })
    expect(signature).toMatchObject({ algorithm: 'Ed25519', canonicalization: 'RFC8785', keyId: certificate.issuer.keyId })
    expect(status).toEqual({ state: 'valid', revokedAt: null, reason: null })
    expect([programmeName.en, issuerName.zh]).toEqual(['Sanjin Green Life', '山西省碳普惠平台（演示）'])
  })

  it('says before what it would say', async () => {
    const lin = await somebodyWith(125)
    const { from, to, mg, acts, title, years } = await lin.client.certificates.preview.query({ period: ALL })
    const { certificate } = await issue(lin)
    expect({ period: { from, to }, mg, acts, title: title!.name.zh }).toEqual({
      period: certificate.period,
      mg: certificate.mg,
      acts: certificate.acts,
      title: certificate.title,
    })
    expect(years).toEqual([2026])
  })

  it('shows everybody the certificate under its serial, however the serial is written', async () => {
    const { certificate, signature, status } = await issue(await somebodyWith(25))
    expect(await get(certificate.serial)).toEqual({ status: 200, body: { certificate, signature, status } })
    expect((await get(` ${certificate.serial.toLowerCase()} `)).body.certificate).toEqual(certificate)
  })

  it.each(['SJ-20261121-0000000000', 'nothing', 'x'.repeat(41), 'x'.repeat(1_000), '\0', '%'])(
    'knows no certificate %j',
    async (serial) => {
      expect(await get(serial)).toMatchObject({ status: 404, body: { code: 'CERTIFICATE_UNKNOWN' } })
    },
  )

  it('puts the whole certificate into the text of its QR code', async () => {
    const { certificate, signature, verifyUrl } = await issue(await somebodyWith(25))
    expect(verifyUrl).toMatch(/^http:\/\/localhost:3000\/verify#c=[\w-]+$/)
    expect(parseVerifyUrl(verifyUrl)).toEqual({ certificate, signature })
  })

  it('answers a repeated request with the same certificate, also when there is more to certify by then', async () => {
    const lin = await somebodyWith(25)
    const requestId = randomUUID()
    const first = await issue(lin, { requestId })
    await earn(app, lin, 100)
    app.clock.at += 86_400_000
    expect(await issue(lin, { requestId })).toEqual(first)
    expect((await issue(lin)).certificate.mg).toBe(1_250_000)
  })

  it('answers a repeated request with the same certificate when an older act has come in since', async () => {
    const lin = await somebodyWith(25)
    const requestId = randomUUID()
    const first = await issue(lin, { requestId })
    const older = ride(lin.subjects['meituan-bike']!, { occurredAt: '2026-03-01T08:00:00+08:00', endedAt: undefined })
    await app.report('meituan-bike', [older])
    expect(await issue(lin, { requestId })).toEqual(first)
    expect((await issue(lin)).certificate.period.from).toBe('2026-03-01')
  })

  it('answers twenty copies of one request with one certificate', async () => {
    const lin = await somebodyWith(25)
    const requestId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => issue(lin, { requestId })))
    expect(answers).toEqual(Array(20).fill(answers[0]))
    expect(await lin.client.certificates.list.query()).toEqual([answers[0]])
  })

  it('refuses a request id that was used for something else, and lets another resident use it', async () => {
    const [lin, chen] = [await somebodyWith(25), await somebodyWith(50)]
    const requestId = randomUUID()
    await issue(lin, { requestId })
    expect(await refusalCode(issue(lin, { requestId, holderName: '别人' }))).toBe('REQUEST_ID_REUSED')
    expect(await refusalCode(issue(lin, { requestId, period: { year: 2026 } }))).toBe('REQUEST_ID_REUSED')
    expect((await issue(chen, { requestId })).certificate.mg).toBe(500_000)
  })

  it('bears no name that is not allowed, and asks once about one that is', async () => {
    const lin = await somebodyWith(25)
    expect(await refusal(issue(lin, { holderName: '代开 发票' }))).toMatchObject({ code: 'WORDS_NOT_ALLOWED', status: 422 })
    expect(await lin.client.certificates.list.query()).toEqual([])
    const asked = jest.spyOn(app.services.words, 'allow')
    const requestId = randomUUID()
    const first = await issue(lin, { requestId })
    expect(asked.mock.calls).toEqual([['林晓', `居民${people}`]])
    asked.mockRejectedValue(new Error('WeChat did not answer'))
    expect(await issue(lin, { requestId })).toEqual(first)
    expect(await refusal(issue(lin))).toMatchObject({ code: 'WORDS_UNCHECKED', status: 503 })
    asked.mockRestore()
    expect(await lin.client.certificates.list.query()).toEqual([first])
  })

  it('certifies nothing where nothing was saved', async () => {
    expect(await refusalCode(issue(await somebodyWith(0)))).toBe('NOTHING_TO_CERTIFY')
    const lin = await somebodyWith(25)
    for (const year of [2025, 2027]) expect(await refusalCode(issue(lin, { period: { year } }))).toBe('NOTHING_TO_CERTIFY')
  })

  it('certifies each year by itself', async () => {
    const lin = await somebodyWith(0)
    const act = (occurredAt: string) => ride(lin.subjects['meituan-bike']!, { occurredAt, endedAt: undefined })
    const now = app.clock.at
    app.clock.at = Date.parse('2027-01-02T12:00:00+08:00')
    const later = await app.resident(`居民${people}`)
    await app.report(
      'meituan-bike',
      ['2026-12-31T23:59:59+08:00', '2027-01-01T00:00:00+08:00', '2027-01-02T08:00:00+08:00'].map(act),
    )
    const [past, present] = [await issue(later, { period: { year: 2026 } }), await issue(later, { period: { year: 2027 } })]
    expect(past.certificate).toMatchObject({ period: { from: '2026-01-01', to: '2026-12-31' }, mg: 1_250_000, acts: 1 })
    expect(present.certificate).toMatchObject({ period: { from: '2027-01-01', to: '2027-01-02' }, mg: 2_500_000, acts: 2 })
    expect((await later.client.certificates.preview.query({ period: ALL })).years).toEqual([2027, 2026])
    app.clock.at = now
  })

  it.each([
    ['no name', '   '],
    ['forty-one characters', '林'.repeat(41)],
    ['half a surrogate pair', '林\ud800'],
    ['NUL', '林\0'],
  ])('takes no holder with %s', async (_what, holderName) => {
    expect(await refusal(issue(await somebodyWith(25), { holderName }))).toMatchObject({ code: 'MALFORMED', status: 400 })
  })

  describe('are verified', () => {
    let signed: SignedCertificate
    beforeAll(async () => {
      const { certificate, signature } = await issue(await somebodyWith(25))
      signed = { certificate, signature }
    })
    const verify = async (certificate: unknown) => {
      const response = await fetch(`${app.url}/public/v1/certificates/verify`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ certificate }),
      })
      return { status: response.status, body: await response.json() }
    }
    const changed = (document: object) => ({ ...signed, certificate: { ...signed.certificate, ...document } })

    it('as genuine, and says what they certify', async () => {
      expect(await verify(signed)).toEqual({
        status: 200,
        body: { signature: 'valid', issuer: 'known', revocation: 'valid', certifies: signed.certificate },
      })
    })

    it.each([
      ['one milligram more', () => changed({ mg: signed.certificate.mg + 1 })],
      ['another holder', () => changed({ holder: { name: '别人' } })],
      ['another’s signature', async () => ({ ...signed, signature: (await issue(await somebodyWith(25))).signature })],
    ])('as invalid with %s', async (_what, tampered) => {
      expect((await verify(await tampered())).body).toMatchObject({ signature: 'invalid', issuer: 'known', revocation: 'valid' })
    })

    it('as unknown under a key that is not the programme’s', async () => {
      const keyId = 'ed25519-somebody-else'
      const foreign = {
        certificate: { ...signed.certificate, serial: 'XX-20261121-0000000000', issuer: { ...signed.certificate.issuer, keyId } },
        signature: { ...signed.signature, keyId },
      }
      expect((await verify(foreign)).body).toMatchObject({ signature: 'invalid', issuer: 'unknown', revocation: 'unknown' })
    })

    it.each([
      ['nothing', undefined],
      ['null', null],
      ['a text', 'certificate'],
      ['half of one', { certificate: {} }],
    ])('not at all when they are %s', async (_what, text) => {
      expect(await verify(text)).toMatchObject({ status: 400, body: { code: 'CERTIFICATE_MALFORMED' } })
    })

    it('with keys that everybody can have', async () => {
      const keys = await (await fetch(`${app.url}/public/v1/issuer-keys`)).json()
      const { keyId, publicKey } = app.services.keys.issuer
      expect(keys).toEqual([
        {
          keyId,
          algorithm: 'Ed25519',
          publicKey: Buffer.from(publicKey).toString('base64url'),
          issuer: '山西省碳普惠平台（演示）',
        },
      ])
    })
  })
})
