import { Prisma as Sql } from '../generated/sqlite/client'
import type { Prisma } from '../prisma'
import { shardOf } from '../shard'

/** A resident's nickname, and when they chose it. */
export interface Nickname {
  residentId: bigint
  nickname: string
  at: number
}

/** Which nicknames are looked for: with these characters in them, chosen before that of `after`, so many at most. */
interface Wanted {
  search: string
  after: Pick<Nickname, 'residentId' | 'at'> | null
  limit: number
}

const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** Nicknames of all residents, those chosen last first. Searching reads an index through that holds nothing else. */
export async function nicknames(prisma: Prisma, { search, after, limit }: Wanted): Promise<Nickname[]> {
  const found = search === '' ? Sql.empty : Sql.sql`AND lower(nickname) LIKE lower(${`%${literally(search)}%`}) ESCAPE '\\'`
  const from = after ? Sql.sql`AND (nicknamed_at, id) < (${after.at}, ${after.residentId})` : Sql.empty
  const rows = await prisma.$queryRaw<{ id: bigint | number; nickname: string; at: bigint | number }[]>(Sql.sql`
    SELECT id, nickname, nicknamed_at AS at FROM resident
    WHERE nicknamed_at IS NOT NULL AND nickname IS NOT NULL ${from} ${found}
    ORDER BY nicknamed_at DESC, id DESC LIMIT ${limit}`)
  return rows.map(({ id, nickname, at }) => ({ residentId: BigInt(id), nickname, at: Number(at) }))
}

/** The last nickname that the bureau took off a resident; null when there is none. */
export async function lastTakenOff(
  prisma: Prisma,
  residentId: bigint,
): Promise<{ nickname: string; reason: string; at: number } | null> {
  const row = await prisma.nicknameRemoval.findFirst({
    where: { shard: shardOf(residentId), residentId },
    orderBy: { at: 'desc' },
  })
  return row && { nickname: row.nickname, reason: row.reason, at: Number(row.at) }
}
