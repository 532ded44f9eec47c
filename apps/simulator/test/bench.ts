import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { SiteCode } from '@tanpuhui/contract'
import type { Browser, Locator, Page } from 'playwright-core'
import { type RunningSimulator, startSimulator } from '../src/server/start'
import { launchChromium } from './chromium'

/** A request that reached the server behind the simulator. */
export interface Seen {
  method?: string
  url?: string
  authorization?: string
  body: Buffer
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body: string
}

/** The simulator on the small mini-program of `fixture`, with a server behind it and a tester's hands. */
export interface Bench {
  /** What has reached the server since the page was opened. */
  seen: Seen[]
  page: Page
  phone: Locator
  /** Where the mini-program says what it got. */
  said: Locator
  open: (query?: string) => Promise<void>
  /** Waits until the mini-program has booted, after something started it anew. */
  ready: () => Promise<void>
  tap: (name: string) => Promise<void>
  /** Taps a button of the window that WeChat shows over the page. */
  answer: (name: string) => Promise<void>
  says: (text: string | RegExp) => Promise<void>
  /** What the mini-program said, as JSON. */
  told: () => Promise<Record<string, unknown>>
  panel: (name: string) => Locator
  side: (name: '操控' | '记录' | '性能') => Promise<void>
}

const CANTEEN: SiteCode = {
  site: {
    id: 3,
    code: 'canteen-1',
    name: { zh: '市直机关食堂', en: 'Municipal canteen' },
    behaviour: 'clean-plate',
    behaviourName: { zh: '光盘行动', en: 'Clean plate' },
    district: '140106',
    districtName: { zh: '迎泽区', en: 'Yingze' },
  },
  code: 'TPH1.3.13y1k9.8Qk2m1r0hQ9v6V7dS4uYz0aB',
  expiresAt: '2026-11-21T14:02:00.000+08:00',
}

const answerTo = (url: string, body: Buffer): Answer => {
  if (url === '/upload') return { status: 201, body: `收到 ${body.length > 1000}` }
  if (url === '/broken') return { status: 500, body: '<p>broken</p>' }
  const headers = { 'content-type': 'application/json' }
  if (url === '/sandbox/site-codes') {
    return { status: 200, headers, body: JSON.stringify([CANTEEN]) }
  }
  return { status: 200, headers, body: JSON.stringify({ echo: body.toString() }) }
}

/** Starts it before all tests and opens a fresh browser context before each. Call inside `describe`. */
export const useBench = (): Bench => {
  const bench = { seen: [] as Seen[] } as Bench
  let api: Server
  let simulator: RunningSimulator
  let browser: Browser

  bench.ready = async () => {
    await bench.page.locator('html[data-ready="1"]').waitFor({ state: 'attached' })
  }
  bench.open = async (query = '') => {
    await bench.page.goto(`${simulator.url}/${query}`)
    await bench.ready()
  }
  bench.tap = (name) => bench.phone.locator('[data-current]').getByRole('button', { name, exact: true }).click()
  bench.answer = (name) => bench.phone.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  bench.says = (text) => bench.said.filter({ hasText: text }).waitFor()
  bench.told = async () => {
    await bench.says(/^\{/)
    return JSON.parse((await bench.said.textContent()) ?? '') as Record<string, unknown>
  }
  bench.panel = (name) => bench.page.locator(`[data-panel="${name}"]`)
  bench.side = (name) => bench.page.getByRole('tab', { name }).click()

  beforeAll(async () => {
    api = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { method, url = '', headers }: { method?: string; url?: string; headers: IncomingHttpHeaders } = request
        const body = Buffer.concat(chunks)
        // The tester's own list of codes is none of the mini-program's calls.
        if (!url.startsWith('/sandbox/')) bench.seen.push({ method, url, authorization: headers.authorization, body })
        const answer = answerTo(url, body)
        response.writeHead(answer.status, answer.headers).end(answer.body)
      })
    })
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    simulator = await startSimulator({
      weappDir: join(__dirname, 'fixture'),
      api: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      port: 0,
    })
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await simulator?.close()
    api?.closeAllConnections()
    api?.close()
  })
  beforeEach(async () => {
    bench.seen.length = 0
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    bench.page = await context.newPage()
    bench.page.setDefaultTimeout(10_000)
    bench.phone = bench.page.locator('#phone')
    bench.said = bench.phone.locator('[data-current] .said')
    await bench.open()
  })
  afterEach(() => bench.page.context().close())
  return bench
}
