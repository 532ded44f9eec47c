import { AppError } from '@tanpuhui/contract'
import { eachOperation, type Writes } from './writes'

/** How much may wait to be written: about a second's work, so that who is let in is answered soon and memory stays bounded. */
const MAX_ACTS = 10_000
const MAX_CALLS = 2_000
/** Seconds after which those turned away may try again. */
const RETRY_AFTER = 1

/** The acts of a write; what is not a batch counts as one. */
const weight = (args: readonly unknown[]): number => (Array.isArray(args[0]) ? Math.max(1, args[0].length) : 1)

/** The same writes behind a bounded queue: when it is full, a write is turned away with OVERLOADED before it begins. */
export function bounded(writes: Writes): Writes {
  let acts = 0
  let calls = 0
  const guard =
    <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const more = weight(args)
      if (calls >= MAX_CALLS || (calls > 0 && acts + more > MAX_ACTS))
        throw new AppError('OVERLOADED', { retryAfter: RETRY_AFTER })
      calls++
      acts += more
      try {
        return await write(...args)
      } finally {
        calls--
        acts -= more
      }
    }
  return {
    ...eachOperation((name) => guard(writes[name])),
    creditActs: guard(writes.creditActs),
    enrolResidents: guard(writes.enrolResidents),
  }
}
