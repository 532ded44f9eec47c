#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const USAGE = `npm run simulator -- [options]
  --api <origin>   the BFF; default http://localhost:3000
  --weapp <dir>    a built mini-program; default: ours, built first
  --no-open        do not open a browser
SIMULATOR_PORT sets the port (default 3100).`

const options = {
  api: { type: 'string', default: 'http://localhost:3000' },
  weapp: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
}
const asked = () => {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`)
    process.exit(2)
  }
}
const values = asked()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const apps = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** turbo answers from its cache when nothing has changed. */
const turbo = (task, workspace) => {
  const { status, error } = spawnSync('npx', ['turbo', 'run', task, `--filter=${workspace}`, '--output-logs=errors-only'], {
    cwd: resolve(apps, '..'),
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`未能构建 ${workspace} / could not build ${workspace}${error ? `: ${error.message}` : ''}`)
    process.exit(status ?? 1)
  }
}

if (!values.weapp) turbo('build:weapp', '@tanpuhui/miniapp')
turbo('build', '@tanpuhui/simulator')

const { startSimulator } = await import('../dist/server.mjs')
const running = await startSimulator({
  weappDir: values.weapp ? resolve(values.weapp) : join(apps, 'miniapp/dist/weapp'),
  api: values.api,
  port: Number(process.env.SIMULATOR_PORT ?? 3100),
  bundleOrigin: process.env.API_ORIGIN,
  assetsDir: join(apps, 'simulator/dist/page'),
}).catch((error) => {
  console.error(error.code === 'EADDRINUSE' ? `端口已被占用 / the port is taken: set SIMULATOR_PORT` : error.message)
  process.exit(1)
})

console.log(`模拟器已启动，请在浏览器打开 / open in a browser: ${running.url}
接口 / API: ${values.api}
按 Ctrl+C 结束 / Ctrl+C ends it`)

if (!values['no-open'] && !process.env.CI) {
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open']
  spawn(opener[0], [...opener.slice(1), running.url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => running.close().then(() => process.exit(0)))
}
