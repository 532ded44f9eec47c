import { setTimeout } from 'node:timers/promises'

/** How often and how patiently a batch is sent again. */
export interface RetryOptions {
  /** Attempts after the first one. */
  retries?: number
  /** The longest wait before an attempt, in ms. A programme that asks for more is not asked again. */
  maxWaitMs?: number
  signal?: AbortSignal
  /** Waits; the clock's own way unless a test has a better one. */
  wait?(ms: number, signal?: AbortSignal): Promise<unknown>
}

/** A failure after which the same attempt may be made again. */
export interface Passing {
  error: Error
  /** When the other side said so: how long to wait, in ms. */
  afterMs?: number
}

const FIRST_WAIT = 500
const sleep = (ms: number, signal?: AbortSignal) => setTimeout(ms, undefined, signal ? { signal } : {})

/**
 * Attempts until it succeeds, doubling the wait from half a second up and never waiting less than was asked for. A random
 * part keeps senders that failed together from coming back together. Rejects with the last failure.
 */
export async function withRetries<T>(
  attempt: () => Promise<{ value: T } | Passing>,
  { retries = 5, maxWaitMs = 60_000, signal, wait = sleep }: RetryOptions,
): Promise<T> {
  for (let made = 0; ; made++) {
    const result = await attempt()
    if ('value' in result) return result.value
    const backOff = FIRST_WAIT * 2 ** made * (1 + Math.random())
    const ms = Math.max(Math.min(backOff, maxWaitMs), result.afterMs ?? 0)
    if (made >= retries || ms > maxWaitMs) throw result.error
    await wait(ms, signal)
  }
}

/** A `Retry-After` header in ms: seconds, or a date as seen from `now`; undefined when it says neither. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (!header) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
