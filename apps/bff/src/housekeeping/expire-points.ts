import { localDay, yearOf } from '@tanpuhui/contract'
import { SHARDS } from '@tanpuhui/store'
import type { Services } from '../services'

/**
 * Expires all points whose last year has ended in the programme's own time; answers how many lots. Doing it again changes nothing,
 * and finds what holds have given back since.
 */
export async function expirePoints(
  { store, programme, now }: Pick<Services, 'store' | 'programme' | 'now'>,
  signal?: AbortSignal,
): Promise<number> {
  const at = now()
  const year = yearOf(localDay(at, programme.utcOffsetMinutes))
  let lots = 0
  for (let shard = 0; shard < SHARDS && !signal?.aborted; shard++) {
    lots += await store.writes.expirePoints({ entryId: store.newId(), shard, year, at })
  }
  return lots
}
