import { AppError } from '@tanpuhui/contract'
import type { AppealAnswer } from '../appeals'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { writeAudit } from './write-audit'

/**
 * Answers an appeal, once, and says so in the audit log. Throws APPEAL_UNKNOWN or APPEAL_ANSWERED. The words stay with the
 * appeal, from which they can be removed; the audit log, which is for ever, has none.
 */
export async function answerAppeal(tx: Tx, answer: AppealAnswer): Promise<void> {
  const { appealId, residentId, outcome, words, entryId, staffId, at } = answer
  const key = [shardOf(residentId), residentId, appealId] as const
  const answered = await tx.run(
    `UPDATE appeal SET outcome = ?, answer = ?, answered_at = ? WHERE shard = ? AND resident_id = ? AND id = ? AND outcome IS NULL`,
    ...[outcome, words, at, ...key],
  )
  if (answered === 0) {
    const known = await tx.all('SELECT 1 FROM appeal WHERE shard = ? AND resident_id = ? AND id = ?', ...key)
    throw new AppError(known.length > 0 ? 'APPEAL_ANSWERED' : 'APPEAL_UNKNOWN')
  }
  await writeAudit(tx, { id: entryId, staffId, action: 'appeals.answer', subject: String(appealId), details: { outcome }, at })
}
