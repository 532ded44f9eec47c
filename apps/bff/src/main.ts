import path from 'node:path'
import { startApp } from './app'
import { readConfig } from './config'
import { SANDBOX_STAFF } from './sandbox/staff'

/** The repository, seen from apps/bff/dist. */
const ROOT = path.resolve(__dirname, '../../..')

async function main(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment is read
  const config = readConfig(process.env, ROOT)
  const app = await startApp(config)
  process.stdout.write(welcome(app.url, config.wechat === null, config.sandboxTraffic))

  const stop = () => {
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function welcome(url: string, sandbox: boolean, traffic: boolean): string {
  const [demo] = SANDBOX_STAFF
  return [
    '',
    `  碳普惠 tanpuhui — ${sandbox ? '演示环境 sandbox' : 'production'}`,
    '',
    `  居民小程序  citizens   ${url}/`,
    `  管理后台    bureau     ${url}/bureau${sandbox ? `   (演示账号 demo account: ${demo!.username} / ${demo!.password})` : ''}`,
    `  证书验真    verify     ${url}/verify`,
    `  合作方接口  partners   ${url}/partner/v1/openapi.json${sandbox ? '   (keys: data/sandbox/partners.json)' : ''}`,
    ...(sandbox ? ['', `  演示合作方持续上报 sandbox partners: ${traffic ? 'on (SANDBOX_TRAFFIC=off stops them)' : 'off'}`] : []),
    '',
    '',
  ].join('\n')
}

function fail(error: unknown): never {
  process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
