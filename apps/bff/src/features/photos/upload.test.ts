import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp, type TestResident } from '../../../test/app'
import { picture, sendPhoto } from '../../../test/photos'

const MEGABYTE = 1_048_576

describe.each(DIALECTS)('a resident sends a photo, on %s', (dialect) => {
  let app: TestApp
  let lin: TestResident
  beforeAll(async () => {
    app = await startTestApp(dialect)
    lin = await app.resident('小林')
  })
  afterAll(() => app.closeBalanced())

  const folderOf = (sha256: string) => path.join(app.services.config.dataDir, 'photos', sha256.slice(0, 2))
  const rows = () => app.services.store.prisma.photo.count()

  it.each([
    ['jpeg', 'jpg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
  ] as const)('keeps a %s by its SHA-256, where only the server can read it', async (kind, extension, mime) => {
    const bytes = picture(kind)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await sendPhoto(app, lin.headers, bytes)).toMatchObject({ status: 200, body: { photo: sha256 } })
    const file = path.join(folderOf(sha256), `${sha256}.${extension}`)
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const row = await app.services.store.prisma.photo.findFirstOrThrow({ where: { sha256 } })
    expect(row).toMatchObject({ residentId: BigInt(lin.residentId), mime, bytes: bytes.length })
  })

  it('goes by the first bytes of the file, not by what it is called', async () => {
    const png = await sendPhoto(app, lin.headers, picture('png'), { name: 'page.html', type: 'text/html' })
    expect(png.status).toBe(200)
    const html = Buffer.from('<script>alert(1)</script>')
    expect(await sendPhoto(app, lin.headers, html)).toMatchObject({ status: 422, body: { code: 'PHOTO_INVALID' } })
  })

  it.each([
    ['an empty file', () => Buffer.alloc(0)],
    ['a GIF', () => Buffer.from('GIF89a-and-more')],
    ['two bytes of a JPEG', () => Buffer.from('ffd8', 'hex')],
    ['a RIFF that is no WebP', () => Buffer.from('RIFF0000WAVEfmt ')],
    ['one byte over 5 MB', () => picture('jpeg', 5 * MEGABYTE + 1)],
    ['6 MB', () => picture('png', 6 * MEGABYTE)],
  ])('refuses %s and keeps nothing', async (_what, bytes) => {
    const before = await rows()
    const answer = await sendPhoto(app, lin.headers, bytes())
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'PHOTO_INVALID', userMessage: { zh: expect.stringContaining('5 MB') } },
    })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await rows()).toBe(before)
  })

  it('takes exactly 5 MB', async () => {
    expect((await sendPhoto(app, lin.headers, picture('jpeg', 5 * MEGABYTE))).status).toBe(200)
  })

  it.each([
    ['nothing', {}, ''],
    ['JSON', { 'content-type': 'application/json' }, '{"file":"x"}'],
    ['a form without a file', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--\r\n'],
    ['half a form', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="file"'],
  ])('refuses %s with a problem, not with a crash', async (_what, headers, body) => {
    const response = await fetch(`${app.url}/resident/v1/photos`, {
      method: 'POST',
      headers: { ...lin.headers, ...headers },
      body,
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.json()).toMatchObject({ code: expect.stringMatching(/^(PHOTO_INVALID|MALFORMED)$/) })
  })

  it.each([
    ['nobody', {}, 'SESSION_REQUIRED'],
    ['a stranger', { authorization: `Bearer ${'x'.repeat(43)}` }, 'SESSION_INVALID'],
  ])('takes no photo from %s', async (_who, headers, code) => {
    const before = await rows()
    expect(await sendPhoto(app, headers, picture())).toMatchObject({ status: 401, body: { code } })
    expect(await rows()).toBe(before)
  })

  it('answers the same photo of the same resident the same, also ten times at once', async () => {
    const bytes = picture()
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendPhoto(app, lin.headers, bytes)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const [{ body }] = answers as [(typeof answers)[0]]
    expect(new Set(answers.map((answer) => answer.body.photo))).toEqual(new Set([body.photo]))
    expect(readdirSync(folderOf(body.photo)).filter((name) => name.includes(body.photo))).toHaveLength(1)
  })

  it('refuses a photo that another resident has sent, also when both send it at once', async () => {
    const chen = await app.resident('小陈')
    const bytes = picture()
    await sendPhoto(app, lin.headers, bytes)
    expect(await sendPhoto(app, chen.headers, bytes)).toMatchObject({ status: 409, body: { code: 'PHOTO_REUSED' } })
    const shared = picture()
    const both = await Promise.all([lin, chen].map(({ headers }) => sendPhoto(app, headers, shared)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('gives photos out to nobody', async () => {
    const { body } = await sendPhoto(app, lin.headers, picture())
    for (const address of [`/resident/v1/photos/${body.photo}`, `/photos/${body.photo.slice(0, 2)}/${body.photo}.jpg`])
      expect((await fetch(`${app.url}${address}`, { headers: lin.headers })).status).toBe(404)
  })
})
