import { dayToIso, type MembershipView } from '@tanpuhui/contract'
import { type Store, shardOf } from '@tanpuhui/store'

/** The organisation to which a resident belongs; null for none. */
export async function membershipOf({ prisma }: Pick<Store, 'prisma'>, residentId: bigint): Promise<MembershipView | null> {
  const row = await prisma.membership.findUnique({ where: { shard_residentId: { shard: shardOf(residentId), residentId } } })
  if (!row) return null
  const { id, name, closedAt } = await prisma.organisation.findUniqueOrThrow({ where: { id: row.organisationId } })
  return { organisation: String(id), name, fromDay: dayToIso(row.fromDay), closed: closedAt !== null }
}
