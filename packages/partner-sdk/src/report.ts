import { type Passing, type RetryOptions, retryAfterMs, withRetries } from './retry'
import { type PartnerKey, signedHeaders } from './sign'

/** One act, as `POST /partner/v1/activities` takes it. Quantities may be decimal strings. */
export interface ReportedActivity {
  id: string
  resident: string
  behaviour: string
  occurredAt: string
  endedAt?: string
  district: string
  data: Record<string, string | number>
}

/** What became of one act. */
export interface ReportedOutcome {
  id: string
  status: 'credited' | 'duplicate' | 'refused'
  record?: string
  mg: number
  points: number
  reason?: { code: string; message: string; messageEn: string }
}

/** The programme answered that the batch as a whole is not acceptable. Sending it again unchanged is of no use. */
export class ReportRefused extends Error {
  override name = 'ReportRefused'
  constructor(
    readonly status: number,
    readonly problem: unknown,
  ) {
    super(`the programme answered ${status}`)
  }
}

/** Nobody could answer now: the network failed, or the programme answered 408, 429 or 5xx. The same batch may be sent again. */
export class ReportUnanswered extends Error {
  override name = 'ReportUnanswered'
  constructor(
    readonly status: number | undefined,
    options?: ErrorOptions,
  ) {
    super(status === undefined ? 'the programme was not reached' : `the programme cannot answer now (${status})`, options)
  }
}

interface ReportOptions extends RetryOptions {
  /** The programme's address, e.g. `https://tanpuhui.example`, or `https://city.example/tanpuhui` behind a path. */
  url: string
  partner: PartnerKey
  /** Unique for each batch; the same when it is sent again. */
  messageId: string
  at: Date
}

/**
 * Sends a batch of 1–1000 acts and answers their outcomes. While the programme cannot answer it sends the same message again,
 * after the time that `Retry-After` asks for or a growing one: acts that already counted answer `duplicate`. Throws
 * ReportUnanswered when that did not help either, and ReportRefused for every other refusal.
 */
export async function report(
  activities: ReportedActivity[],
  { url, partner, messageId, at, ...retry }: ReportOptions,
): Promise<ReportedOutcome[]> {
  const body = JSON.stringify({ activities })
  const address = new URL('partner/v1/activities', url.replace(/\/*$/, '/'))
  const start = performance.now()
  return withRetries(async () => {
    // The programme refuses old signatures: an attempt is signed when it is made.
    const now = new Date(at.getTime() + performance.now() - start)
    const headers = signedHeaders(partner, { id: messageId, at: now, body })
    return attempt(
      () => fetch(address, { method: 'POST', headers, body, ...(retry.signal ? { signal: retry.signal } : {}) }),
      retry,
    )
  }, retry)
}

async function attempt(send: () => Promise<Response>, { signal }: RetryOptions): Promise<{ value: ReportedOutcome[] } | Passing> {
  let status: number | undefined
  let header: string | null = null
  try {
    const response = await send()
    status = response.status
    header = response.headers.get('retry-after')
    if (response.ok) return { value: ((await response.json()) as { outcomes: ReportedOutcome[] }).outcomes }
    const problem = await response.json().catch(() => undefined)
    if (!isPassing(status)) throw new ReportRefused(status, problem)
  } catch (error) {
    if (error instanceof ReportRefused || signal?.aborted) throw error
    return { error: new ReportUnanswered(undefined, { cause: error }) }
  }
  const afterMs = retryAfterMs(header, Date.now())
  return { error: new ReportUnanswered(status), ...(afterMs === undefined ? {} : { afterMs }) }
}

const isPassing = (status: number) => status === 408 || status === 429 || status >= 500
