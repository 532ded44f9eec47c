import type { Services } from '../services'

const AT_ONCE = 200

/** Gives back all points that were held past their time; answers how many holds. Several processes may do it at once. */
export async function expireHolds({ store, now }: Pick<Services, 'store' | 'now'>, signal?: AbortSignal): Promise<number> {
  let expired = 0
  for (;;) {
    const entryIds = Array.from({ length: AT_ONCE }, store.newId)
    const some = await store.writes.expireHolds({ entryIds, at: now() })
    expired += some
    if (some < AT_ONCE || signal?.aborted) return expired
  }
}
