import { Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'

/** Whose consent is looked for: of one shard, after a resident, so many at most. */
interface Wanted {
  shard: number
  event: string
  key: string
  after: bigint
  limit: number
}

/** Residents who have agreed to a message of this kind and have not been told of this occasion, by number. */
export async function messageReaders(prisma: Prisma, { shard, event, key, after, limit }: Wanted): Promise<bigint[]> {
  const rows = await prisma.$queryRaw<{ residentId: bigint | number }[]>(Sql.sql`
    SELECT g.resident_id AS "residentId" FROM message_grant g
    WHERE g.shard = ${shard} AND g.event = ${event} AND g.resident_id > ${after} AND g.times > 0
      AND NOT EXISTS (SELECT 1 FROM message_sent s WHERE s.shard = g.shard AND s.resident_id = g.resident_id AND s.event = g.event AND s.key = ${key})
    ORDER BY g.resident_id LIMIT ${limit}`)
  return rows.map(({ residentId }) => BigInt(residentId))
}
