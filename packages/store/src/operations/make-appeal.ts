import { AppError } from '@tanpuhui/contract'
import type { AppealAbout, AppealRequest } from '../appeals'
import { shardOf } from '../shard'
import type { Param, Tx } from '../tx'
import { lockResident } from './lock-resident'

/**
 * Makes an appeal and answers its id; a repeated request id answers the one it made. Throws RECORD_UNKNOWN, ACT_UNKNOWN,
 * TOO_MANY_APPEALS, REQUEST_ID_REUSED.
 */
export async function makeAppeal(tx: Tx, request: AppealRequest): Promise<bigint> {
  const { appealId, residentId, requestId, about, words, most, at } = request
  const shard = shardOf(residentId)
  await lockResident(tx, residentId)
  const [before] = await tx.all<KeptAppeal>(
    `SELECT id, record_id AS "recordId", partner_id AS "partnerId", external_id AS "externalId", words FROM appeal
     WHERE shard = ? AND resident_id = ? AND request_id = ?`,
    ...[shard, residentId, requestId],
  )
  if (before) {
    if (!isAbout(before, about) || before.words !== words) throw new AppError('REQUEST_ID_REUSED')
    return before.id
  }
  const subject = about && (await subjectOf(tx, residentId, about))
  const [open] = await tx.all<{ n: number | bigint }>(
    'SELECT count(*) AS n FROM appeal WHERE shard = ? AND resident_id = ? AND outcome IS NULL',
    ...[shard, residentId],
  )
  if (Number(open!.n) >= most) throw new AppError('TOO_MANY_APPEALS', { limit: most })
  const row: Param[] = [
    ...[shard, residentId, requestId, appealId],
    about && 'recordId' in about ? about.recordId : null,
    ...(subject ? [subject.partnerId, subject.externalId, subject.behaviour, subject.occurredAt] : [null, null, null, null]),
    ...[words, at],
  ]
  await tx.run(
    `INSERT INTO appeal (shard, resident_id, request_id, id, record_id, partner_id, external_id, behaviour, occurred_at, words, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...row,
  )
  return appealId
}

interface KeptAppeal {
  id: bigint
  recordId: bigint | null
  partnerId: number | bigint | null
  externalId: string | null
  words: string
}

function isAbout({ recordId, partnerId, externalId }: KeptAppeal, about: AppealAbout): boolean {
  if (about === null) return partnerId === null
  if ('recordId' in about) return recordId === about.recordId
  return recordId === null && Number(partnerId) === about.partnerId && externalId === about.externalId
}

interface Subject {
  partnerId: number | bigint
  externalId: string
  behaviour: string
  occurredAt: bigint
}

const SUBJECT = 'partner_id AS "partnerId", external_id AS "externalId", behaviour, occurred_at AS "occurredAt"'

/** One of the resident's own records, or acts that do not count. Throws RECORD_UNKNOWN or ACT_UNKNOWN. */
async function subjectOf(tx: Tx, residentId: bigint, about: NonNullable<AppealAbout>): Promise<Subject> {
  const own: Param[] = [shardOf(residentId), residentId]
  if ('recordId' in about) {
    const [record] = await tx.all<Subject>(
      `SELECT ${SUBJECT} FROM activity_record WHERE shard = ? AND resident_id = ? AND id = ?`,
      ...[...own, about.recordId],
    )
    if (!record) throw new AppError('RECORD_UNKNOWN')
    return record
  }
  for (const table of ['act_aside', 'refusal']) {
    const [act] = await tx.all<Subject>(
      `SELECT ${SUBJECT} FROM ${table} WHERE shard = ? AND resident_id = ? AND partner_id = ? AND external_id = ?`,
      ...[...own, about.partnerId, about.externalId],
    )
    if (act) return act
  }
  throw new AppError('ACT_UNKNOWN')
}
