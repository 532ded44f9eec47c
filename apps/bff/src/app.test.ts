import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { DIALECTS } from '../../../packages/store/test/databases'
import { startTestApp, testConfig } from '../test/app'
import { openServices, startApp } from './app'

const WECHAT = { appId: 'wx1', appSecret: 'hush', apiBase: 'http://127.0.0.1:9' }

describe.each(DIALECTS)('a programme starts, on %s', (dialect) => {
  it('again on what it has kept: residents, sessions, keys and certificates’ key', async () => {
    const config = await testConfig(dialect)
    const first = await startApp(config)
    const sessions = await fetch(`${first.url}/sandbox/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"小林"}',
    })
    const { token } = (await sessions.json()) as { token: string }
    const { keyId } = first.services.keys.issuer
    await first.close()
    const second = await startApp(config)
    expect(second.services.keys.issuer.keyId).toBe(keyId)
    const home = await fetch(`${second.url}/trpc/home.get`, { headers: { authorization: `Bearer ${token}` } })
    expect(home.status).toBe(200)
    expect(await second.services.store.prisma.issuerKey.count()).toBe(1)
    expect(await second.services.store.prisma.offer.count()).toBe(second.services.programme.offers.length)
    await second.close()
    rmSync(config.dataDir, { recursive: true })
  })

  it('with secrets that only their owner can read', async () => {
    const app = await startTestApp(dialect)
    for (const name of ['issuer-ed25519.key', 'site-codes.key']) {
      const file = path.join(app.services.config.dataDir, 'keys', name)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}$/)
    }
    expect(await app.problems()).toEqual([])
    await app.close()
  })

  it('not with an issuer’s key of another length', async () => {
    const config = await testConfig(dialect, { issuerSecretKey: 'c2hvcnQ' })
    await expect(openServices(config)).rejects.toThrow('ISSUER_SECRET_KEY must be 32 bytes')
    rmSync(config.dataDir, { recursive: true })
  })

  it('not in production on a sandbox’s database, nor the other way round', async () => {
    const config = await testConfig(dialect)
    await (await startApp(config)).close()
    await expect(startApp({ ...config, wechat: WECHAT })).rejects.toThrow(/begun with mode "sandbox"/)
    const production = await testConfig(dialect, { wechat: WECHAT })
    await (await startApp(production)).close()
    await expect(startApp({ ...production, wechat: null })).rejects.toThrow(/begun with mode "production"/)
    for (const { dataDir } of [config, production]) rmSync(dataDir, { recursive: true, force: true })
  })

  it('not for a programme that there is not', async () => {
    const config = await testConfig(dialect, { programme: 'atlantis' })
    await expect(startApp(config)).rejects.toThrow(/No programme preset "atlantis"; there are: sanjin/)
  })
})

it('four processes of one programme start at once on PostgreSQL, with one data directory', async () => {
  const config = await testConfig('postgresql', { wechat: WECHAT })
  const apps = await Promise.all(Array.from({ length: 4 }, () => startApp(config)))
  expect(new Set(apps.map(({ services }) => services.keys.issuer.keyId)).size).toBe(1)
  const ids = new Set(apps.flatMap(({ services }) => Array.from({ length: 500 }, services.store.newId)))
  expect(ids.size).toBe(2_000)
  for (const app of apps) {
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
    await app.close()
  }
  rmSync(config.dataDir, { recursive: true })
})
