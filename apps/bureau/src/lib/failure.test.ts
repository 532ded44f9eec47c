import { AppError } from '@tanpuhui/contract'
import { TRPCClientError } from '@trpc/client'
import { isOffline, isSignedOut, OfflineError, RestError, readJson, refusalOf } from './failure'

const { code, userMessage } = new AppError('SESSION_EXPIRED')
const refused = TRPCClientError.from({
  error: { code: -32001, message: 'x', data: { code: 'UNAUTHORIZED', httpStatus: 401, app: { code, userMessage } } },
})
const away = TRPCClientError.from(new TypeError('Failed to fetch'))

const answer = (status: number, body: unknown) => {
  globalThis.fetch = async () => ({ ok: status < 400, status, json: async () => body }) as Response
}

it('reads the server’s words from a tRPC error', () => {
  expect(refusalOf(refused)).toEqual({ code, userMessage })
  expect(isSignedOut(refused)).toBe(true)
  expect(isOffline(refused)).toBe(false)
})

it('tells silence from refusal and from a fault of ours', () => {
  expect(isOffline(away)).toBe(true)
  expect(isSignedOut(away)).toBe(false)
  expect(isOffline(new TypeError('x is not a function'))).toBe(false)
})

it('reads the server’s words from problem+json', async () => {
  answer(404, { code: 'CERTIFICATE_UNKNOWN', userMessage: new AppError('CERTIFICATE_UNKNOWN').userMessage })
  const error = await readJson('/x').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(RestError)
  expect(refusalOf(error)?.userMessage.zh).toBe('没有这份证书')
})

it('makes no sense of a proxy’s error page', async () => {
  answer(502, undefined)
  await expect(readJson('/x')).rejects.toThrow('HTTP 502')
})

it('says when no answer came', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  await expect(readJson('/x')).rejects.toThrow(OfflineError)
})
