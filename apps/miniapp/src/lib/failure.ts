import type { AppErrorShape, Locale, Text } from '@tanpuhui/contract'

/** Why a call did not succeed, ready to be shown. `code` is the server's, or OFFLINE when no answer came. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    /** The server's own words, when it answered. */
    readonly said: Text | null,
    /** The HTTP status, when it answered. */
    readonly status: number | null = null,
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

/** What the person reads. */
export const failureText = (failure: Failure, locale: Locale): string => (failure.said ?? OFFLINE)[locale]

/** What the person can do about it: mend the network, go back from what is not there, or wait and try again. */
export function failureKind({ code, status }: Failure): 'offline' | 'gone' | 'busy' {
  if (code === 'OFFLINE') return 'offline'
  return status === 404 || status === 410 ? 'gone' : 'busy'
}

type Bare = Partial<Pick<AppErrorShape, 'code' | 'status' | 'userMessage'>>

const fromShape = (shape: Bare | undefined) =>
  shape?.code && shape.userMessage ? new Failure(shape.code, shape.userMessage, shape.status ?? null) : null

/** Understands tRPC errors (`data.app`), problem+json bodies (`code`, `userMessage`) and broken connections. */
export function toFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause
  const carried = cause as ({ data?: { app?: Bare } | null } & Bare) | null | undefined
  return fromShape(carried?.data?.app) ?? fromShape(carried ?? undefined) ?? new Failure('OFFLINE', null)
}
