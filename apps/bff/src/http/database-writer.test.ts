import { EventEmitter, once } from 'node:events'
import { tmpdir } from 'node:os'
import threads, { type Worker } from 'node:worker_threads'
import { type Acknowledged, acknowledged } from '../../test/acknowledged'
import { startTestApp, type TestApp } from '../../test/app'
import { until } from '../../test/until'

jest.setTimeout(60_000)

/** Every thread that is started from now on, a sign each time when one is asked for something, and a way to keep them from their file. */
function watchThreads() {
  const started: Worker[] = []
  const asked = new EventEmitter()
  const instead: { workerData?: { file: string } } = {}
  const Real = threads.Worker
  const spy = jest.spyOn(threads, 'Worker').mockImplementation((script, options) => {
    const worker = new Real(script, { ...options, ...instead })
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (message: unknown) => {
      post(message)
      asked.emit('asked')
    }
    started.push(worker)
    return worker
  })
  return { started, asked, instead, stop: () => spy.mockRestore() }
}

let app: TestApp
let acts: Acknowledged
let threadsOf: ReturnType<typeof watchThreads>
beforeEach(async () => {
  threadsOf = watchThreads()
  app = await startTestApp('sqlite')
  const lin = await app.resident('小林', 'meituan-bike')
  acts = acknowledged(() => app, lin.subjects['meituan-bike']!)
  expect(await acts.send(5)).toBeNull()
})
afterEach(async () => {
  threadsOf.stop()
  const sent = await acts.hold()
  expect((await app.client().totals.public.query()).acts).toBe(sent)
  expect(await app.problems()).toEqual([])
  await app.close()
})

const end = () => threadsOf.started.at(-1)!.terminate()

it('starts another writer when SQLite’s has died, in the middle of batches too', async () => {
  await end()
  await until(async () => (await acts.send()) === null)
  const batches = Promise.all(Array.from({ length: 20 }, () => acts.send(200)))
  await once(threadsOf.asked, 'asked')
  await end()
  expect(await batches).toContainEqual(expect.objectContaining({ code: 'UNAVAILABLE' }))
  await until(async () => (await acts.send()) === null)
})

it('does not start writer after writer while none can open the file, and writes again when one can', async () => {
  const { instead, started } = threadsOf
  instead.workerData = { file: tmpdir() }
  await end()
  for (let i = 0; i < 3; i++) expect(await acts.send()).toMatchObject({ code: 'UNAVAILABLE', problem: 'unreachable' })
  const before = started.length
  for (let i = 0; i < 100; i++) await app.client().totals.public.query()
  expect(started).toHaveLength(before)
  delete instead.workerData
  await until(async () => (await acts.send()) === null)
})
