import { toFailure } from './failure'

const TRIES = 3
/** A try that took longer has been waited for long enough; so has a server that wants more than that. */
const PATIENCE_MS = 5_000

/** The pause before the second try; the one before the third is twice as long. */
export const pacing = { firstMs: 400 }

/** How long to wait before asking again, in ms; null when that would not help. */
function pauseAfter(cause: unknown, tried: number): number | null {
  const { code, retryAfterMs } = toFailure(cause)
  if (retryAfterMs !== null) return retryAfterMs <= PATIENCE_MS ? retryAfterMs + Math.random() * pacing.firstMs : null
  return code === 'OFFLINE' ? pacing.firstMs * 2 ** (tried - 1) * (0.5 + Math.random() / 2) : null
}

/**
 * Reads again, three times in all, when no answer came or a busy server named a time (503 with Retry-After); never for what writes. Pauses
 * grow and differ from phone to phone, so that not all come back at once. Throws what the last try threw.
 */
export async function retrying<T>(read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    const begun = Date.now()
    try {
      return await read()
    } catch (cause) {
      const pause = tried < TRIES && Date.now() - begun < PATIENCE_MS ? pauseAfter(cause, tried) : null
      if (pause === null) throw cause
      await new Promise((next) => setTimeout(next, pause))
    }
  }
}
