import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { type Acknowledged, acknowledged } from '../../test/acknowledged'
import { startTestApp, type TestApp } from '../../test/app'
import { until } from '../../test/until'

jest.setTimeout(30_000)

let app: TestApp
let acts: Acknowledged
let file: string
beforeAll(async () => {
  app = await startTestApp('sqlite')
  file = (app.services.config.database as { file: string }).file
  const lin = await app.resident('小林', 'meituan-bike')
  acts = acknowledged(() => app, lin.subjects['meituan-bike']!)
  expect(await acts.send(5)).toBeNull()
})
afterAll(() => app.close())

const REPLACED = { code: 'UNAVAILABLE', retryAfter: '30', problem: 'replaced' }
const readyz = async () => {
  const answer = await fetch(`${app.url}/readyz`)
  return [answer.status, ((await answer.json()) as { details?: { problem?: string } }).details?.problem]
}

/** Takes the file out of the server's hands, lets `put` do what it likes there, and brings the file back. */
async function away(put: (aside: string) => void): Promise<void> {
  const aside = `${file}.aside`
  renameSync(file, aside)
  put(aside)
  expect(await acts.send(5)).toEqual(REPLACED)
  expect(await readyz()).toEqual([503, 'replaced'])
  await expect(app.resident('后来的')).rejects.toThrow()
  rmSync(file, { force: true })
  renameSync(aside, file)
  await until(async () => (await readyz())[0] === 200)
  expect(await acts.send(5)).toBeNull()
  const sent = await acts.hold()
  expect((await app.client().totals.public.query()).acts).toBe(sent)
  expect(await app.problems()).toEqual([])
}

it('acknowledges nothing that would go into a file which is no longer there, and goes on when it is back', () =>
  away(() => undefined))

it('acknowledges nothing when another file stands in its place', () => away((aside) => copyFileSync(aside, file)))
