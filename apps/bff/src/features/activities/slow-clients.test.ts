import { setImmediate } from 'node:timers/promises'
import { DIALECTS } from '../../../../../packages/store/test/databases'
import { startTestApp, type TestApp } from '../../../test/app'
import { gateBefore } from '../../../test/gate'
import { messageHead, rawConnection } from '../../../test/raw-http'
import { ride } from '../../../test/rides'
import { until } from '../../../test/until'

jest.setTimeout(30_000)

describe.each(DIALECTS)('a partner whose connection is bad, on %s', (dialect) => {
  let app: TestApp
  let subject: string
  beforeAll(async () => {
    app = await startTestApp(dialect)
    subject = (await app.resident('小林', 'meituan-bike')).subjects['meituan-bike']!
  })
  afterAll(() => app.closeBalanced())
  const body = () => Buffer.from(JSON.stringify({ activities: [ride(subject)] }))
  const records = (id: string) => app.services.store.prisma.activityRecord.count({ where: { externalId: id } })

  it('that brings a message byte by byte is answered in the end, and holds up nobody meanwhile', async () => {
    const bytes = body()
    const { socket, answer } = await rawConnection(app)
    socket.setNoDelay().write(messageHead(app, 'meituan-bike', bytes))
    for (const [at, byte] of bytes.entries()) {
      socket.write(Buffer.from([byte]))
      if (at % 50 === 0) expect((await app.post('meituan-bike', body().toString())).status).toBe(200)
      else await setImmediate()
    }
    const { status, body: answered } = (await answer)!
    expect([status, JSON.parse(answered).outcomes[0].status]).toEqual([200, 'credited'])
    socket.destroy()
  })

  it('after half a message has sent nothing', async () => {
    const act = ride(subject)
    const body = Buffer.from(JSON.stringify({ activities: [act] }))
    for (const sent of [0, 1, body.length / 2, body.length - 1]) {
      const { socket, closed } = await rawConnection(app)
      socket.write(messageHead(app, 'meituan-bike', body))
      socket.write(body.subarray(0, sent))
      socket.end()
      await closed
    }
    expect((await app.report('meituan-bike', [act]))[0]!.status).toBe('credited')
  })

  it('after a whole batch, at whatever moment, finds each act counted once when it sends the batch again', async () => {
    for (let round = 0; round < 20; round++) {
      const acts = Array.from({ length: 20 }, () => ride(subject))
      const body = Buffer.from(JSON.stringify({ activities: acts }))
      const { socket, closed } = await rawConnection(app)
      const message = Buffer.concat([Buffer.from(messageHead(app, 'meituan-bike', body)), body])
      await new Promise((sent) => socket.write(message, sent))
      for (let turns = 0; turns < round; turns++) await setImmediate()
      socket.destroy()
      await closed
      const [again, last] = [await app.report('meituan-bike', acts), await app.report('meituan-bike', acts)]
      for (const outcome of again) expect(['credited', 'duplicate']).toContain(outcome.status)
      expect(last).toEqual(again.map((outcome) => ({ ...outcome, status: 'duplicate' })))
    }
    expect(await app.problems()).toEqual([])
  })

  it('while its batch is being written has it counted', async () => {
    const act = ride(subject)
    const body = Buffer.from(JSON.stringify({ activities: [act] }))
    const gate = gateBefore(app.services.store.writes, 'creditActs')
    const { socket, closed } = await rawConnection(app)
    socket.write(messageHead(app, 'meituan-bike', body))
    socket.write(body)
    await until(async () => gate.waiting() === 1)
    socket.destroy()
    await closed
    gate.open()
    await until(async () => (await records(act.id)) === 1)
    expect((await app.report('meituan-bike', [act]))[0]!.status).toBe('duplicate')
  })
})

describe('a slow client', () => {
  let app: TestApp
  let subject: string
  beforeAll(async () => {
    app = await startTestApp('sqlite', { config: { requestTimeoutMs: 1_500 } })
    subject = (await app.resident('小林', 'meituan-bike')).subjects['meituan-bike']!
  })
  afterAll(() => app.close())
  const body = () => Buffer.from(JSON.stringify({ activities: [ride(subject)] }))

  it.each([
    ['nothing', () => ''],
    ['half a head', () => messageHead(app, 'meituan-bike', body()).slice(0, 60)],
    ['a head', () => messageHead(app, 'meituan-bike', body())],
    ['half a body', () => `${messageHead(app, 'meituan-bike', body())}{"activities"`],
  ])('that sends %s and then no more is hung up on', async (_what, text) => {
    const { socket, answer, closed } = await rawConnection(app)
    socket.write(text())
    const before = performance.now()
    await closed
    expect(performance.now() - before).toBeLessThan(10_000)
    const answered = await answer
    expect([answered?.status, JSON.parse(answered!.body).status]).toEqual([408, 408])
  })

  it('does not get more time by sending a little now and then', async () => {
    const { socket, closed, answer } = await rawConnection(app)
    socket.write(messageHead(app, 'meituan-bike', Buffer.alloc(1_000)))
    const dripping = setInterval(() => socket.write('x'), 50)
    await closed
    clearInterval(dripping)
    expect((await answer)?.status).toBe(408)
  })

  it('in a crowd of a hundred costs others nothing', async () => {
    const crowd = await Promise.all(Array.from({ length: 100 }, () => rawConnection(app)))
    for (const { socket } of crowd) socket.write(`${messageHead(app, 'meituan-bike', body())}{`)
    const statuses = await Promise.all(Array.from({ length: 20 }, () => app.post('meituan-bike', body().toString())))
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]))
    for (const { socket } of crowd) socket.destroy()
  })
})
