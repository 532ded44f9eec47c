import { AppError, foldedName } from '@tanpuhui/contract'
import type { NicknameChoice, NicknameTaking } from '../nicknames'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { lockedResident } from './lock-resident'
import { writeAudit } from './write-audit'

/**
 * Chooses what others read of a resident; what they have already stays as it is. Throws SESSION_INVALID when the account is removed,
 * NICKNAME_TAKEN_OFF when the bureau took it off them, also where it only looks different now.
 */
export async function chooseNickname(tx: Tx, { residentId, nickname, at }: NicknameChoice): Promise<void> {
  const key = [shardOf(residentId), residentId] as const
  const resident = await lockedResident(tx, residentId)
  if (!resident || resident.removedAt !== null) throw new AppError('SESSION_INVALID')
  if (nickname !== null) {
    if (nickname === resident.nickname) return
    const taken = await tx.all<{ nickname: string }>(
      'SELECT nickname FROM nickname_removal WHERE shard = ? AND resident_id = ?',
      ...key,
    )
    if (taken.some((one) => foldedName(one.nickname) === foldedName(nickname))) throw new AppError('NICKNAME_TAKEN_OFF')
  }
  await tx.run('UPDATE resident SET nickname = ?, nicknamed_at = ? WHERE shard = ? AND id = ?', nickname, at, ...key)
}

/**
 * Takes a nickname off a resident, once, and says so in the audit log: without the nickname, which is for the resident's own eyes and goes
 * with their account. Once it is done, the same again changes nothing. Throws NICKNAME_GONE when the resident does not have it (any more).
 */
export async function takeOffNickname(tx: Tx, taking: NicknameTaking): Promise<void> {
  const { residentId, nickname, reason, at, entryId, staffId } = taking
  const key = [shardOf(residentId), residentId] as const
  const resident = await lockedResident(tx, residentId)
  if (resident?.nickname !== nickname) {
    const before = await tx.all(
      'SELECT 1 FROM nickname_removal WHERE shard = ? AND resident_id = ? AND nickname = ?',
      ...[...key, nickname],
    )
    if (before.length > 0) return
    throw new AppError('NICKNAME_GONE')
  }
  await tx.run(
    'INSERT INTO nickname_removal (shard, resident_id, nickname, reason, at) VALUES (?, ?, ?, ?, ?)',
    ...[...key, nickname, reason, at],
  )
  await tx.run('UPDATE resident SET nickname = NULL, nicknamed_at = NULL WHERE shard = ? AND id = ?', ...key)
  const deed = { id: entryId, staffId, action: 'nicknames.takeOff', subject: String(residentId) }
  await writeAudit(tx, { ...deed, details: { reason }, at })
}
