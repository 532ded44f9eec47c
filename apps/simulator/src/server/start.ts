import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import serveFiles from '@fastify/static'
import fastify from 'fastify'
import type { ServerInfo } from '../program'
import { createProgramSource } from './program'
import { PROXY_PREFIX, proxyTo } from './proxy'

export interface SimulatorOptions {
  /** Folder of the built mini-program, the one that holds app.json. */
  weappDir: string
  /** Origin of the BFF to which all requests of the mini-program go. */
  api: string
  /** 0 picks a free port. */
  port: number
  /** Origin with which the bundle was built; its pictures come through the proxy as well. */
  bundleOrigin?: string
  /** Folder of the simulator's own built page. Found through the workspace when left out. */
  assetsDir?: string
}

export interface RunningSimulator {
  url: string
  close: () => Promise<void>
}

const builtAssets = (): string =>
  join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@tanpuhui/simulator/package.json')), 'dist/page')

/** Serves the simulator on localhost only. Throws when the mini-program or the simulator's page is not built. */
export const startSimulator = async (options: SimulatorOptions): Promise<RunningSimulator> => {
  const weappDir = resolve(options.weappDir)
  const assetsDir = options.assetsDir ?? builtAssets()
  if (!existsSync(join(assetsDir, 'index.html'))) throw new Error(`the simulator is not built: ${assetsDir} holds no index.html`)
  const program = createProgramSource(weappDir)
  program()
  const api = new URL(options.api).origin
  const info: ServerInfo = { api, origins: [...new Set([options.bundleOrigin ?? 'http://localhost:3000', api])] }

  const server = fastify({ logger: false, forceCloseConnections: true })
  server.get('/program.js', (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(`${program().script}globalThis.simulatorServer = ${JSON.stringify(info)};\n`),
  )
  await server.register(serveFiles, { root: weappDir, prefix: '/package/', cacheControl: false })
  await server.register(serveFiles, { root: assetsDir, prefix: '/', decorateReply: false, cacheControl: false })
  await server.register(proxyTo(options.api), { prefix: PROXY_PREFIX })
  await server.listen({ host: '127.0.0.1', port: options.port })
  const { port } = server.server.address() as AddressInfo
  return { url: `http://localhost:${port}`, close: () => server.close() }
}
