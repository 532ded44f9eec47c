import { refuse, resetServer, serve } from '../../test/fakes/server'
import { taro } from '../../test/fakes/taro'
import { toFailure } from './failure'
import { pacing, retrying } from './retry'
import { trpc } from './trpc'

const said = { zh: '服务器繁忙', en: 'Busy' }
const busy = (retryAfterMs: number | null) => ({
  data: { app: { code: 'OVERLOADED', status: 503, userMessage: said } },
  meta: { response: { retryAfterMs } },
})

/** Each try fails with the next of `causes`, the one after the last succeeds; answers what came of it and the pauses before each try. */
async function asked(...causes: unknown[]) {
  jest.useFakeTimers()
  pacing.firstMs = 400
  const at: number[] = []
  const read = async () => {
    at.push(Date.now())
    const cause = causes[at.length - 1]
    if (cause !== undefined) throw cause
    return 'read'
  }
  const outcome = retrying(read).catch((cause: unknown) => toFailure(cause).code)
  await jest.runAllTimersAsync()
  const pauses = at.slice(1).map((time, i) => time - at[i]!)
  jest.useRealTimers()
  return { outcome: await outcome, pauses }
}
const between = (low: number, high: number) => (pause: number | undefined) =>
  expect([pause! >= low, pause! <= high]).toEqual([true, true])

it('reads again when no answer came, after pauses that grow, three times in all', async () => {
  const once = await asked(new Error('request:fail'))
  expect(once.outcome).toBe('read')
  between(200, 400)(once.pauses[0])
  const twice = await asked(new Error('request:fail'), new Error('request:fail'))
  expect(twice.outcome).toBe('read')
  between(400, 800)(twice.pauses[1])
  const thrice = await asked(...Array.from({ length: 5 }, () => new Error('request:fail')))
  expect([thrice.outcome, thrice.pauses.length]).toEqual(['OFFLINE', 2])
})

it('waits as long as a busy server asks for, but not longer than a person would', async () => {
  const soon = await asked(busy(2_000))
  expect(soon.outcome).toBe('read')
  between(2_000, 2_400)(soon.pauses[0])
  expect(await asked(busy(60_000))).toEqual({ outcome: 'OVERLOADED', pauses: [] })
})

it('takes every other answer for an answer', async () => {
  expect(await asked(busy(null))).toEqual({ outcome: 'OVERLOADED', pauses: [] })
  const limited = {
    data: { app: { code: 'TOO_MANY_REQUESTS', status: 429, userMessage: said } },
    meta: { response: { retryAfterMs: 1_000 } },
  }
  expect(await asked(limited)).toEqual({ outcome: 'TOO_MANY_REQUESTS', pauses: [] })
  expect(await asked({ data: { app: { code: 'NOT_FOUND', status: 404, userMessage: said } } })).toMatchObject({ pauses: [] })
})

it('does not try again what was waited for long enough', async () => {
  const now = jest.spyOn(Date, 'now')
  now.mockReturnValueOnce(0).mockReturnValueOnce(15_000)
  const read = jest.fn(async () => Promise.reject(new Error('request:fail timeout')))
  await expect(retrying(read)).rejects.toThrow('timeout')
  expect(read).toHaveBeenCalledTimes(1)
  now.mockRestore()
})

it.each(['Retry-After', 'retry-after'])('hears %s from a real answer', async (name) => {
  resetServer()
  serve({ 'mall.offers': () => refuse('OVERLOADED') })
  const request = taro.request.getMockImplementation()!
  taro.request.mockImplementation((sent: { success: (answer: object) => void }) =>
    request({ ...sent, success: (answer: object) => sent.success({ ...answer, header: { [name]: '3' } }) }),
  )
  const cause: unknown = await trpc.mall.offers.query().catch((error: unknown) => error)
  expect(toFailure(cause)).toMatchObject({ code: 'OVERLOADED', retryAfterMs: 3_000 })
})
