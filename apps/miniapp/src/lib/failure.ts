import type { AppErrorShape, Locale, Text } from '@tanpuhui/contract'

/** Why a call did not succeed, ready to be shown. `code` is the server's, or OFFLINE when no answer came. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    /** The server's own words, when it answered. */
    readonly said: Text | null,
    /** The HTTP status, when it answered. */
    readonly status: number | null = null,
    /** When a busy server (503) wants to be asked again, in ms; null when it did not say. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(code)
    this.name = 'Failure'
  }

  /** True when the server may never have seen the call, so that asking again with the same request id is right. */
  get undecided(): boolean {
    return this.code === 'OFFLINE' || this.code === 'UNAVAILABLE' || this.code === 'INTERNAL'
  }
}

/** Our own words for when there is no server to quote. */
export const OFFLINE: Text = {
  zh: '网络不通，请检查网络后重试',
  en: 'No connection. Check your network and try again.',
}

/** What stands before the server answered, in none of its words. */
export const gatewayFailure = (status: number, retryAfterMs: number | null = null): Failure =>
  new Failure(
    'UNAVAILABLE',
    { zh: '服务暂时不可用，请稍后再试', en: 'The service is unavailable; try again later' },
    status,
    retryAfterMs,
  )

/** What the person reads. */
export const failureText = (failure: Failure, locale: Locale): string => (failure.said ?? OFFLINE)[locale]

/** What the person can do about it: mend the network, go back from what is not there, or wait and try again. */
export function failureKind({ code, status }: Failure): 'offline' | 'gone' | 'busy' {
  if (code === 'OFFLINE') return 'offline'
  return status === 404 || status === 410 ? 'gone' : 'busy'
}

type Bare = Partial<Pick<AppErrorShape, 'code' | 'status' | 'userMessage'>>

/** What tRPC's client knows of the answer beside its body: see taroFetch. */
interface Meta {
  response?: { retryAfterMs?: number | null }
}

function fromShape(shape: Bare | undefined, meta?: Meta): Failure | null {
  if (!shape?.code || !shape.userMessage) return null
  const retryAfterMs = shape.status === 503 ? (meta?.response?.retryAfterMs ?? null) : null
  return new Failure(shape.code, shape.userMessage, shape.status ?? null, retryAfterMs)
}

/** Understands tRPC errors (`data.app`), problem+json bodies (`code`, `userMessage`) and broken connections. */
export function toFailure(cause: unknown): Failure {
  const own = cause instanceof Error && cause.cause instanceof Failure ? cause.cause : cause
  if (own instanceof Failure) return own
  const carried = cause as ({ data?: { app?: Bare } | null; meta?: Meta } & Bare) | null | undefined
  return fromShape(carried?.data?.app, carried?.meta) ?? fromShape(carried ?? undefined) ?? new Failure('OFFLINE', null)
}
