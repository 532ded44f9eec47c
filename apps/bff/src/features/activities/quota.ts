import { AppError } from '@tanpuhui/contract'

/** What one partner may send, for a minute each. */
export interface QuotaLimits {
  requestsPerMinute: number
  actsPerMinute: number
}

/** Counts a request of `acts` acts against its partner's quota. Throws TOO_MANY_REQUESTS with `retryAfter` in seconds. */
export type Quota = (partnerId: number, acts: number) => void

interface Bucket {
  /** What is left, each in sixty-thousandths, so that every millisecond adds a whole number. */
  requests: number
  acts: number
  at: number
}

const MINUTE = 60_000

/**
 * A quota for each partner, as buckets that fill evenly over a minute. A request passes when something is left, and what it
 * takes beyond that is waited for by the next: a large batch is never impossible. Acts weigh by number, which is why this is
 * not the limiter of other routes.
 */
export function partnerQuota({ requestsPerMinute, actsPerMinute }: QuotaLimits, now: () => number): Quota {
  const buckets = new Map<number, Bucket>()
  const full = (at: number): Bucket => ({ requests: requestsPerMinute * MINUTE, acts: actsPerMinute * MINUTE, at })
  return (partnerId, acts) => {
    const at = now()
    const bucket = buckets.get(partnerId) ?? full(at)
    buckets.set(partnerId, bucket)
    const passed = Math.max(0, at - bucket.at)
    bucket.requests = Math.min(requestsPerMinute * MINUTE, bucket.requests + passed * requestsPerMinute)
    bucket.acts = Math.min(actsPerMinute * MINUTE, bucket.acts + passed * actsPerMinute)
    bucket.at = at
    const wait = Math.max((MINUTE - bucket.requests) / requestsPerMinute, (MINUTE - bucket.acts) / actsPerMinute)
    if (wait > 0) throw new AppError('TOO_MANY_REQUESTS', { retryAfter: Math.ceil(wait / 1_000) })
    bucket.requests -= MINUTE
    bucket.acts -= acts * MINUTE
  }
}
