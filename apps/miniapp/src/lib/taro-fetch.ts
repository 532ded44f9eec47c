import type { AppRouter } from '@tanpuhui/bff'
import Taro from '@tarojs/taro'
import type { HTTPBatchLinkOptions } from '@trpc/client'
import { gatewayFailure } from './failure'

type Fetch = NonNullable<HTTPBatchLinkOptions<AppRouter['_def']['_config']['$types']>['fetch']>
type FetchAnswer = Awaited<ReturnType<Fetch>>

const TIMEOUT_MS = 15_000

/** `Retry-After: <seconds>` in ms, however the header is spelled; null without one. */
function retryAfterMs(header: Record<string, unknown> | undefined): number | null {
  const [, value] = Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'retry-after') ?? []
  return /^\d+$/.test(String(value)) ? Number(value) * 1_000 : null
}

/** A body as JSON; throws `otherwise` when it is none, as a gateway's page. */
function readBody(data: unknown, otherwise: () => Error): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    throw otherwise()
  }
}

/** tRPC's fetch over Taro.request, which both WeChat and the browser have. Rejects when no answer comes within 15 s. */
export const taroFetch: Fetch = (url, init) =>
  new Promise<FetchAnswer>((resolve, reject) => {
    const task = Taro.request<unknown>({
      url: String(url),
      method: (init?.method ?? 'GET') as 'GET' | 'POST',
      header: { ...(init?.headers as Record<string, string>) },
      data: init?.body ?? undefined,
      timeout: TIMEOUT_MS,
      success: ({ data, statusCode, header }) => {
        const answer = {
          ok: statusCode >= 200 && statusCode < 300,
          status: statusCode,
          retryAfterMs: retryAfterMs(header),
          json: async () => readBody(data, () => gatewayFailure(statusCode, retryAfterMs(header))),
        }
        resolve(answer as FetchAnswer)
      },
      fail: (error) => reject(new Error(error.errMsg ?? 'request:fail')),
    })
    // The browser's task is also a promise that rejects a second time.
    if (task && 'catch' in task) (task as unknown as Promise<unknown>).catch(() => undefined)
    init?.signal?.addEventListener('abort', () => task.abort())
  })
