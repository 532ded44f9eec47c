import { type ActivityRecord, type Reversal, type Store, shardOf } from '@tanpuhui/store'

/** Which of a resident's records were taken back, by record id. One query. */
export async function reversalsOf(
  { prisma }: Store,
  residentId: bigint,
  records: readonly Pick<ActivityRecord, 'id'>[],
): Promise<Map<bigint, Reversal>> {
  const rows = await prisma.reversal.findMany({
    where: { shard: shardOf(residentId), recordId: { in: records.map(({ id }) => id) } },
  })
  return new Map(rows.map((row) => [row.recordId, row]))
}
