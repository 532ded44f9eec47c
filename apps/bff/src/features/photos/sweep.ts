import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Services } from '../../services'
import { photoFile } from './photo-file'
import { extensionOf } from './photo-kind'

/** Whose the photos of removed accounts are. */
const NOBODY = 0n
const AT_ONCE = 200

/**
 * Deletes the files of photos that are nobody's any more; answers how many. Their hashes stay, so that the same photo never counts again.
 * Doing it again changes nothing, and several processes may do it at once.
 */
export async function sweepPhotos({ store, config }: Pick<Services, 'store' | 'config'>, signal?: AbortSignal): Promise<number> {
  let swept = 0
  for (;;) {
    const rows = await store.prisma.photo.findMany({ where: { residentId: NOBODY, bytes: { gt: 0 } }, take: AT_ONCE })
    for (const { shard, sha256, mime } of rows) {
      const { folder, name } = photoFile(config.dataDir, sha256, extensionOf(mime))
      await rm(path.join(folder, name), { force: true })
      await store.prisma.photo.update({ where: { shard_sha256: { shard, sha256 } }, data: { bytes: 0 } })
      swept += 1
    }
    if (rows.length < AT_ONCE || signal?.aborted) return swept
  }
}
