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

interface ReportOptions {
  /** The programme's address, e.g. `https://tanpuhui.example`. */
  url: string
  partner: PartnerKey
  /** Unique for each batch; the same when it is sent again. */
  messageId: string
  at: Date
  signal?: AbortSignal
}

/**
 * Sends a batch of 1–1000 acts once and answers their outcomes. Network errors, 429 and 5xx reject, and the same batch may
 * then be sent again: acts that already counted answer `duplicate`. Throws ReportRefused for every other refusal.
 */
export async function report(
  activities: ReportedActivity[],
  { url, partner, messageId, at, signal }: ReportOptions,
): Promise<ReportedOutcome[]> {
  const body = JSON.stringify({ activities })
  const response = await fetch(new URL('/partner/v1/activities', url), {
    method: 'POST',
    headers: signedHeaders(partner, { id: messageId, at, body }),
    body,
    ...(signal ? { signal } : {}),
  })
  if (response.ok) return ((await response.json()) as { outcomes: ReportedOutcome[] }).outcomes
  if (response.status === 429 || response.status >= 500) throw new Error(`the programme cannot answer now (${response.status})`)
  throw new ReportRefused(response.status, await response.json().catch(() => undefined))
}
