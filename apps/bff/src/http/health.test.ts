import { rmSync } from 'node:fs'
import { Client } from 'pg'
import { DIALECTS } from '../../../../packages/store/test/databases'
import { startTestApp, testConfig } from '../../test/app'
import { openServices } from '../app'
import { buildServer } from './server'

describe.each(DIALECTS)('health, on %s', (dialect) => {
  it('is well while the database answers', async () => {
    const app = await startTestApp(dialect)
    for (const address of ['/healthz', '/readyz']) {
      const response = await fetch(`${app.url}${address}`)
      expect([response.status, await response.json()]).toEqual([200, { ok: true }])
    }
    expect(await app.problems()).toEqual([])
    await app.close()
  })

  it('says 503 when the store is gone, while the process lives', async () => {
    const config = await testConfig(dialect)
    const services = await openServices(config)
    const server = await buildServer(services)
    const url = await server.listen({ host: '127.0.0.1', port: 0 })
    await services.store.close()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${url}/readyz`)
    const text = await ready.text()
    expect([ready.status, JSON.parse(text)]).toMatchObject([503, { code: 'UNAVAILABLE', status: 503 }])
    expect(text).not.toMatch(/sqlite|postgres|127\.0\.0\.1|pool/i)
    await server.close()
    await services.store.prisma.$disconnect()
    rmSync(config.dataDir, { recursive: true })
  })
})

it('outlives PostgreSQL: 503 while it is away, 200 when it is back, and writes go on', async () => {
  const app = await startTestApp('postgresql')
  const lin = await app.resident('小林', 'meituan-bike')
  const url = new URL((app.services.config.database as { url: string }).url)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const admin = new Client({ connectionString: url.toString() })
  await admin.connect()
  const ready = async () => (await fetch(`${app.url}/readyz`)).status

  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  expect(await ready()).toBe(503)
  expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
  const response = await fetch(`${app.url}/trpc/home.get`, { headers: lin.headers })
  expect(response.status).toBe(503)
  expect(await response.text()).not.toMatch(/127\.0\.0\.1|5432|connection|postgres/i)

  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  await admin.end()
  expect(await ready()).toBe(200)
  await lin.client.profile.rename.mutate({ name: '林晓' })
  expect((await lin.client.home.get.query()).resident.name).toBe('林晓')
  expect(await app.problems()).toEqual([])
  await app.close()
})
