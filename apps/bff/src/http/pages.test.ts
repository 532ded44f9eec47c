import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startTestApp, type TestApp } from '../../test/app'

const FILES = {
  'bureau/dist/index.html': 'the console',
  'bureau/dist/verify.html': 'the certificate check',
  'bureau/dist/assets/index-Ab12_-Cd.js': 'console.js',
  'miniapp/dist/h5/index.html': 'the mini-program',
  'miniapp/dist/h5/js/app.1a2b3c4d.js': 'app.js',
  'miniapp/dist/h5/icon.png': 'icon',
}

describe('the built apps', () => {
  let app: TestApp
  const appsDir = mkdtempSync(path.join(tmpdir(), 'tanpuhui-apps-'))
  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(appsDir, name)), { recursive: true })
      writeFileSync(path.join(appsDir, name), text)
    }
    app = await startTestApp('sqlite', { config: { appsDir } })
  })
  afterAll(async () => {
    await app.close()
    rmSync(appsDir, { recursive: true })
  })

  const get = async (address: string) => {
    const response = await fetch(`${app.url}${address}`)
    return { status: response.status, text: await response.text(), headers: response.headers }
  }

  it.each([
    ['/', 'the mini-program'],
    ['/bureau', 'the console'],
    ['/bureau/', 'the console'],
    ['/bureau/totals', 'the console'],
    ['/bureau/totals?from=2026-11-01', 'the console'],
    ['/verify', 'the certificate check'],
  ])('serve %s fresh at every visit', async (address, text) => {
    const answer = await get(address)
    expect(answer).toMatchObject({ status: 200, text })
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-type')).toContain('text/html')
  })

  it.each(['/bureau/assets/index-Ab12_-Cd.js', '/js/app.1a2b3c4d.js'])(
    'let browsers keep %s, whose name changes with it',
    async (address) => {
      const { status, headers } = await get(address)
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    },
  )

  it('let browsers ask again for a picture', async () => {
    expect((await get('/icon.png')).headers.get('cache-control')).toBe('no-cache')
  })

  it.each(['/nothing', '/js/none.js', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/miniapp/dist/h5/index.html'])(
    'have no %s',
    async (address) => {
      const { status, headers } = await get(address)
      expect(status).toBe(404)
      expect(headers.get('content-type')).toContain('application/problem+json')
    },
  )

  it('come with headers that keep foreign scripts and frames out', async () => {
    const { headers } = await get('/')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toBeNull()
  })
})

it('a server whose apps are not built answers 404 for them', async () => {
  const appsDir = mkdtempSync(path.join(tmpdir(), 'tanpuhui-apps-'))
  const app = await startTestApp('sqlite', { config: { appsDir } })
  for (const address of ['/', '/bureau', '/verify']) expect((await fetch(`${app.url}${address}`)).status).toBe(404)
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
  await app.close()
  rmSync(appsDir, { recursive: true })
})
