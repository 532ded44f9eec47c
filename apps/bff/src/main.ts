import path from 'node:path'
import { storageAdvice } from '@tanpuhui/store'
import { startApp } from './app'
import { type Config, readConfig } from './config'
import { SANDBOX_STAFF } from './sandbox/staff'

/** The repository, seen from apps/bff/dist. */
const ROOT = path.resolve(__dirname, '../../..')

async function main(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment is read
  const config = readConfig(process.env, ROOT)
  const app = await startApp(config)
  process.stdout.write(welcome(app.url, config))

  const stop = () => {
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function welcome(url: string, { wechat, sandboxTraffic, dataDir }: Config): string {
  const sandbox = wechat === null
  const keys = path.relative(process.cwd(), path.join(dataDir, 'sandbox/partners.json'))
  const [demo] = SANDBOX_STAFF
  return [
    '',
    `  碳普惠 tanpuhui — ${sandbox ? '演示环境 sandbox' : 'production'}`,
    '',
    `  居民小程序  citizens   ${url}/`,
    `  管理后台    bureau     ${url}/bureau${sandbox ? `   (演示账号 demo account: ${demo!.username} / ${demo!.password})` : ''}`,
    `  证书验真    verify     ${url}/verify`,
    `  合作方接口  partners   ${url}/partner/v1/openapi.json${sandbox ? `   (keys: ${keys})` : ''}`,
    ...(sandbox
      ? ['', `  演示合作方持续上报 sandbox partners: ${sandboxTraffic ? 'on (SANDBOX_TRAFFIC=off stops them)' : 'off'}`]
      : []),
    '',
    '',
  ].join('\n')
}

/** What to do about what kept it from starting; the error's own words stand before it. */
function adviceOn(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return '端口已被占用，请用 PORT 换一个。 The port is in use: set PORT to another one.'
  const advice = storageAdvice(error)
  return advice ? `${advice} (DATABASE_URL, DATA_DIR)` : ''
}

function fail(error: unknown): never {
  const known = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(`\n${[known.message, adviceOn(known)].filter(Boolean).join('\n')}\n`)
  // Only what nobody foresaw needs its place in the code.
  if (known instanceof TypeError || known instanceof ReferenceError || known instanceof RangeError)
    process.stderr.write(`${known.stack}\n`)
  process.exit(1)
}

main().catch(fail)
