import { once } from 'node:events'
import { connect } from 'node:net'
import fastify from 'fastify'
import { startTestApp } from '../../test/app'
import { until } from '../../test/until'
import { finishWhenClosing } from './closing'

const timed = async (work: Promise<unknown>) => {
  const start = performance.now()
  await work
  return performance.now() - start
}

describe('a closing server', () => {
  it('does not wait for connections over which nothing is asked', async () => {
    const app = await startTestApp('sqlite')
    const silent = connect(Number(new URL(app.url).port), '127.0.0.1')
    await once(silent, 'connect')
    await (await fetch(`${app.url}/healthz`)).text()
    const cut = once(silent, 'close')
    expect(await timed(app.close())).toBeLessThan(2_000)
    await cut
  })

  it('does not wait for a request that was broken off', async () => {
    const app = await startTestApp('sqlite')
    const broken = connect(Number(new URL(app.url).port), '127.0.0.1')
    broken.write(
      'POST /partner/v1/activities HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\nhalf',
    )
    await once(broken, 'connect')
    await (await fetch(`${app.url}/healthz`)).text()
    broken.destroy()
    expect(await timed(app.close())).toBeLessThan(2_000)
  })

  it('answers first what it was asked', async () => {
    const server = fastify()
    finishWhenClosing(server)
    let asked = () => {}
    let answer = () => {}
    const wasAsked = new Promise<void>((resolve) => {
      asked = resolve
    })
    server.get('/slow', async () => {
      asked()
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      return { ok: true }
    })
    const url = await server.listen({ host: '127.0.0.1', port: 0 })
    const response = fetch(`${url}/slow`)
    await wasAsked
    const closed = server.close()
    await until(async () => !server.server.listening)
    answer()
    expect(await (await response).json()).toEqual({ ok: true })
    expect(await timed(closed)).toBeLessThan(2_000)
  })

  it('takes no new requests', async () => {
    const app = await startTestApp('sqlite')
    await app.close()
    await expect(fetch(`${app.url}/healthz`)).rejects.toThrow()
  })
})
