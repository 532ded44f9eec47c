import type { AppErrorShape } from '@tanpuhui/contract'
import { TRPCClientError } from '@trpc/client'

/** A refusal of the REST side, read from its problem+json. */
export class RestError extends Error {
  constructor(readonly app: Pick<AppErrorShape, 'code' | 'userMessage'>) {
    super(app.code)
    this.name = 'RestError'
  }
}

/** The REST side gave no answer at all. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'
}

type Refusal = Pick<AppErrorShape, 'code' | 'userMessage'>

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'userMessage' in value

/** What the server said when it refused, from a tRPC or a REST error; undefined when it said nothing that we understand. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RestError) return error.app
  const data = error instanceof Error && 'data' in error ? (error.data as { app?: unknown } | null | undefined) : undefined
  return isRefusal(data?.app) ? data.app : undefined
}

/** Whether no answer came at all: the network or the server is away. */
export const isOffline = (error: unknown): boolean =>
  error instanceof OfflineError ||
  (error instanceof TRPCClientError && error.data === undefined && error.cause instanceof TypeError)

/** Whether the staff member has to sign in (again). */
export const isSignedOut = (error: unknown): boolean => refusalOf(error)?.code.startsWith('SESSION_') ?? false

/**
 * Asks the REST side for JSON of the type promised by the contract.
 * Throws RestError with the server's words when it refuses, OfflineError when no answer comes.
 */
export async function readJson<T>(path: string): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, { cache: 'no-store' })
  } catch (cause) {
    throw new OfflineError(path, { cause })
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  if (isRefusal(body)) throw new RestError(body)
  throw new Error(`HTTP ${response.status}`)
}
