import { endSession } from '@/features/session/end-session'
import { toFailure } from './failure'

/** Runs one call to the server. Throws a Failure; a session the server no longer knows ends here, wherever it happens. */
export async function ask<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (cause) {
    const failure = toFailure(cause)
    if (failure.code.startsWith('SESSION_')) endSession()
    throw failure
  }
}
