import type { ErrorCode, ErrorDetails, Outcome } from '@tanpuhui/contract'
import { type ActKey, shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { pending, refused, repeated } from './outcomes'
import { worthOfAside } from './worth-of-aside'

/** The outcomes, by act id, of a partner's acts that have come before: as they stand now. A key without a worth is of an act aside. */
export async function outcomesOfKnown(
  { store, programme }: Pick<Services, 'store' | 'programme'>,
  partnerId: number,
  keys: readonly ActKey[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map(keys.map((key) => [key.externalId, repeated(key.externalId, key)]))
  const empty = keys.filter(({ mg }) => mg === 0)
  if (empty.length === 0) return outcomes
  const asides = await store.prisma.actAside.findMany({
    where: {
      OR: empty.map(({ residentId, externalId }) => ({ shard: shardOf(residentId), residentId, partnerId, externalId })),
    },
  })
  for (const row of asides) {
    const { externalId: id, code, details, collectFrom, collectUntil } = row
    const waits = { from: Number(collectFrom), until: Number(collectUntil) }
    outcomes.set(
      id,
      code === null
        ? pending(id, { ...worthOfAside(programme, row), ...waits }, programme.utcOffsetMinutes)
        : refused(id, code as ErrorCode, JSON.parse(details) as ErrorDetails),
    )
  }
  return outcomes
}
