import { readConfig } from './config'

const ROOT = '/srv/tanpuhui'
const read = (env: Record<string, string> = {}) => readConfig(env, ROOT)

describe('the configuration', () => {
  it('needs nothing: the sandbox on SQLite at port 3000', () => {
    expect(read()).toEqual({
      host: 'localhost',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      database: { dialect: 'sqlite', file: '/srv/tanpuhui/data/tanpuhui.db' },
      dataDir: '/srv/tanpuhui/data',
      prismaDir: '/srv/tanpuhui/prisma',
      appsDir: '/srv/tanpuhui/apps',
      programme: 'sanjin',
      logLevel: 'warn',
      wechat: null,
      sandboxTraffic: true,
      minPeople: 10,
      requestTimeoutMs: 60_000,
      ingest: { maxRequests: 512, maxBytes: 8_388_608, maxActs: 8_000, requestsPerMinute: 600_000, actsPerMinute: 6_000_000 },
    })
  })

  it('takes blank values as unset', () => {
    const names = [
      'HOST',
      'PORT',
      'PUBLIC_URL',
      'DATABASE_URL',
      'DATA_DIR',
      'LOG_LEVEL',
      'WECHAT_APP_ID',
      'WECHAT_APP_SECRET',
      'SITE_CODE_SECRET',
    ]
    expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(read())
  })

  it('is a production one with WeChat’s credentials', () => {
    const wechat = { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 'hush' }
    expect(read(wechat)).toMatchObject({
      wechat: { appId: 'wx1', appSecret: 'hush', apiBase: 'https://api.weixin.qq.com' },
      logLevel: 'info',
    })
    expect(read({ ...wechat, WECHAT_API_BASE: 'http://127.0.0.1:9', LOG_LEVEL: 'error' })).toMatchObject({
      wechat: { apiBase: 'http://127.0.0.1:9' },
      logLevel: 'error',
    })
  })

  it('takes the templates of messages, and says what is wrong with them', () => {
    const wechat = { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 'hush' }
    const templates = { 'acts-open': { id: 'tmpl-1', title: 'thing1', when: 'date2', note: 'thing3' } }
    expect(read({ ...wechat, WECHAT_MESSAGE_TEMPLATES: JSON.stringify(templates) })).toMatchObject({ wechat: { templates } })
    const wrong = [{ 'acts-opn': templates['acts-open'] }, { 'acts-open': { ...templates['acts-open'], when: 'thing2' } }]
    for (const text of ['{', ...wrong.map((one) => JSON.stringify(one))])
      expect(() => read({ ...wechat, WECHAT_MESSAGE_TEMPLATES: text })).toThrow('WECHAT_MESSAGE_TEMPLATES')
  })

  it.each([
    [{ PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
    [
      { PORT: '8080', PUBLIC_URL: 'https://tph.example' },
      { port: 8080, publicUrl: 'https://tph.example' },
    ],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [
      { DATA_DIR: '/var/lib/tph' },
      { dataDir: '/var/lib/tph', database: { dialect: 'sqlite', file: '/var/lib/tph/tanpuhui.db' } },
    ],
    [{ DATABASE_URL: 'file:///mnt/tph.db' }, { database: { dialect: 'sqlite', file: '/mnt/tph.db' } }],
    [{ DATABASE_URL: 'file:/mnt/tph.db' }, { database: { dialect: 'sqlite', file: '/mnt/tph.db' } }],
    [
      { DATABASE_URL: 'postgresql://tph@db/tph?sslmode=require' },
      { database: { dialect: 'postgresql', url: 'postgresql://tph@db/tph?sslmode=require' } },
    ],
    [{ DATABASE_URL: 'postgres://db/tph' }, { database: { dialect: 'postgresql', url: 'postgres://db/tph' } }],
    [{ SANDBOX_TRAFFIC: 'off' }, { sandboxTraffic: false }],
    [{ PUBLISH_MIN_PEOPLE: '20' }, { minPeople: 20 }],
    [{ REQUEST_TIMEOUT_SECONDS: '20' }, { requestTimeoutMs: 20_000 }],
    [
      {
        INGEST_MAX_REQUESTS: '8',
        INGEST_MAX_ACTS: '90',
        INGEST_MAX_MEGABYTES: '2',
        PARTNER_REQUESTS_PER_MINUTE: '10',
        PARTNER_ACTS_PER_MINUTE: '2000',
      },
      { ingest: { maxRequests: 8, maxBytes: 2_097_152, maxActs: 90, requestsPerMinute: 10, actsPerMinute: 2_000 } },
    ],
    [{ ISSUER_SECRET_KEY: 'k'.repeat(43) }, { issuerSecretKey: 'k'.repeat(43) }],
  ])('%j sets %j', (env, config) => {
    expect(read(env as unknown as Record<string, string>)).toMatchObject(config)
  })

  it.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PUBLIC_URL: 'tph.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://tph.example' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'mysql://db/tph' }, 'DATABASE_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ INGEST_MAX_ACTS: '0' }, 'INGEST_MAX_ACTS'],
    [{ SANDBOX_TRAFFIC: 'yes' }, 'SANDBOX_TRAFFIC'],
    [{ REQUEST_TIMEOUT_SECONDS: '0' }, 'REQUEST_TIMEOUT_SECONDS'],
    [{ INGEST_MAX_REQUESTS: 'many' }, 'INGEST_MAX_REQUESTS'],
    [{ INGEST_MAX_MEGABYTES: '0.5' }, 'INGEST_MAX_MEGABYTES'],
    [{ PARTNER_REQUESTS_PER_MINUTE: '-1' }, 'PARTNER_REQUESTS_PER_MINUTE'],
    [{ PARTNER_ACTS_PER_MINUTE: '0' }, 'PARTNER_ACTS_PER_MINUTE'],
    [{ SITE_CODE_SECRET: 'short' }, 'SITE_CODE_SECRET'],
    [{ WECHAT_API_BASE: 'weixin:' }, 'WECHAT_API_BASE'],
    [{ WECHAT_APP_ID: 'wx1' }, 'WECHAT_APP_SECRET'],
    [{ WECHAT_APP_SECRET: 'hush' }, 'WECHAT_APP_ID'],
  ])('%j is refused by name', (env, name) => {
    expect(() => read(env as unknown as Record<string, string>)).toThrow(name)
  })

  it('names every value that is wrong, and tells none of them', () => {
    const wrong = { PORT: 'http', LOG_LEVEL: 'loud', SITE_CODE_SECRET: 'my-secret' }
    let message = ''
    try {
      read(wrong)
    } catch (error) {
      message = (error as Error).message
    }
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['PORT', 'LOG_LEVEL', 'SITE_CODE_SECRET'])
    expect(message).not.toMatch(/my-secret|loud|http/)
  })
})
