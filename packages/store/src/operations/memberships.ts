import { AppError } from '@tanpuhui/contract'
import type { Joining } from '../organisations'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockResident } from './lock-resident'

/**
 * Joins by a code; who belongs to it already stays. Throws ORGANISATION_UNKNOWN, ORGANISATION_JOINED (they belong to another that
 * is open). A closed organisation holds nobody back.
 */
export async function joinOrganisation(tx: Tx, { residentId, code, day, at }: Joining): Promise<void> {
  await lockResident(tx, residentId)
  const [wanted] = await tx.all<{ id: bigint }>('SELECT id FROM organisation WHERE code = ? AND closed_at IS NULL', code)
  if (!wanted) throw new AppError('ORGANISATION_UNKNOWN')
  const key = [shardOf(residentId), residentId] as const
  const [present] = await tx.all<{ id: bigint; closedAt: bigint | null }>(
    `SELECT o.id, o.closed_at AS "closedAt" FROM membership m JOIN organisation o ON o.id = m.organisation_id
     WHERE m.shard = ? AND m.resident_id = ?`,
    ...key,
  )
  if (present?.id === wanted.id) return
  if (present && present.closedAt === null) throw new AppError('ORGANISATION_JOINED')
  await tx.run('DELETE FROM membership WHERE shard = ? AND resident_id = ?', ...key)
  await tx.run(
    'INSERT INTO membership (shard, resident_id, organisation_id, from_day, joined_at) VALUES (?, ?, ?, ?, ?)',
    ...[...key, wanted.id, day, at],
  )
}

/** Leaves: what the resident saved counts for the organisation no more. Throws ORGANISATION_NONE. */
export async function leaveOrganisation(tx: Tx, { residentId }: Pick<Joining, 'residentId'>): Promise<void> {
  const left = await tx.run('DELETE FROM membership WHERE shard = ? AND resident_id = ?', shardOf(residentId), residentId)
  if (left === 0) throw new AppError('ORGANISATION_NONE')
}
