import { taro } from '../../test/fakes/taro'
import { AbortController } from './abort-controller'
import { OFFLINE, toFailure } from './failure'
import { requestId } from './request-id'
import { rest } from './rest'
import { trpc } from './trpc'
import { clockOf, dayOf, dayText, momentText, shortDayText } from './when'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a request id', () => {
  it('is a UUID of version 4, a new one each time', async () => {
    const made = await Promise.all(Array.from({ length: 200 }, requestId))
    expect(new Set(made).size).toBe(200)
    for (const id of made) expect(id).toMatch(UUID)
  })

  it('takes its bytes from WeChat where WeChat gives them', async () => {
    const getRandomValues = jest.fn(async () => ({ randomValues: new Uint8Array(16).fill(255).buffer }))
    Object.assign(taro, { getRandomValues })
    expect(await requestId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    getRandomValues.mockRejectedValueOnce(new Error('not supported'))
    expect(await requestId()).toMatch(UUID)
    Object.assign(taro, { getRandomValues: undefined })
  })

  it('is made without any crypto at all', async () => {
    const before = globalThis.crypto
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true })
    expect(await requestId()).toMatch(UUID)
    Object.defineProperty(globalThis, 'crypto', { value: before, configurable: true })
  })
})

describe('a failure', () => {
  const said = { zh: '没有权限', en: 'No' }

  it('quotes tRPC and problem+json alike', () => {
    expect(toFailure({ data: { app: { code: 'FORBIDDEN', userMessage: said } } })).toMatchObject({ code: 'FORBIDDEN', said })
    expect(toFailure({ code: 'FORBIDDEN', userMessage: said, status: 403 })).toMatchObject({ code: 'FORBIDDEN', said })
  })

  it.each([new Error('request:fail timeout'), null, undefined, 'text', { data: null }])(
    'is offline when no server speaks: %p',
    (cause) => {
      expect(toFailure(cause)).toMatchObject({ code: 'OFFLINE', said: null, undecided: true })
      expect(OFFLINE.zh).toContain('网络')
    },
  )

  it('knows what may have been done and what was decided', () => {
    expect(toFailure({ code: 'INTERNAL', userMessage: said }).undecided).toBe(true)
    expect(toFailure({ code: 'OUT_OF_STOCK', userMessage: said }).undecided).toBe(false)
  })
})

it('a gateway’s bare 503 is the service’s failure, not the network’s', async () => {
  const answer = { statusCode: 503, data: '<html>Service Unavailable</html>', header: { 'Retry-After': '3' } }
  taro.request.mockImplementation(({ success }: { success?: (told: object) => void }) => {
    success?.(answer)
    return Promise.resolve(answer)
  })
  const said = { zh: '服务暂时不可用，请稍后再试', en: 'The service is unavailable; try again later' }
  const asked = await trpc.programme.get.query().catch(toFailure)
  expect(asked).toMatchObject({ code: 'UNAVAILABLE', status: 503, said, retryAfterMs: 3_000, undecided: true })
  const sent = await rest('POST', '/resident/v1/photos', {}).catch(toFailure)
  expect(sent).toMatchObject({ code: 'UNAVAILABLE', status: 503, said, undecided: true })
})

it('writes days and clocks in China time, in either language', () => {
  const instant = '2026-01-01T23:30:00Z'
  expect(dayOf(instant)).toBe('2026-01-02')
  expect(clockOf(instant)).toBe('07:30')
  expect(momentText(instant, 'zh')).toBe('2026年1月2日 07:30')
  expect(dayText('2026-01-02', 'en')).toBe('2 Jan 2026')
  expect(shortDayText('2026-01-02', 'zh')).toBe('1月2日')
})

it('aborts once, tells its listeners, and forgets those that asked for once', () => {
  const controller = new AbortController()
  const once = jest.fn()
  const always = jest.fn()
  const removed = jest.fn()
  controller.signal.addEventListener('abort', once, { once: true })
  controller.signal.addEventListener('abort', always)
  controller.signal.addEventListener('abort', removed)
  controller.signal.removeEventListener('abort', removed)
  controller.abort('enough')
  controller.abort('again')
  expect(once).toHaveBeenCalledTimes(1)
  expect(always).toHaveBeenCalledTimes(1)
  expect(removed).not.toHaveBeenCalled()
  expect(() => controller.signal.throwIfAborted()).toThrow('enough')
})
