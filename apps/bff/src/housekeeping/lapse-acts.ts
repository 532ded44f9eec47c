import type { Services } from '../services'

const AT_ONCE = 200

/** Gives up all acts that nobody has collected in time; answers how many. Several processes may do it at once. */
export async function lapseActs({ store, now }: Pick<Services, 'store' | 'now'>, signal?: AbortSignal): Promise<number> {
  let lapsed = 0
  for (;;) {
    const some = await store.writes.lapseActs({ at: now(), limit: AT_ONCE })
    lapsed += some
    if (some < AT_ONCE || signal?.aborted) return lapsed
  }
}
