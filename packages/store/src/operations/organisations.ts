import { AppError } from '@tanpuhui/contract'
import type { CodeRenewal, NewOrganisation, OrganisationClosing } from '../organisations'
import type { Tx } from '../tx'
import { writeAudit } from './write-audit'

type Action = 'create' | 'renewCode' | 'close'

/** The audit log has no codes: whoever reads it must not be able to join by one. */
const log = (tx: Tx, { id, entryId, staffId, at }: OrganisationClosing, action: Action, details: Record<string, string> = {}) =>
  writeAudit(tx, { id: entryId, staffId, action: `organisations.${action}`, subject: String(id), details, at })

/**
 * Makes an organisation that residents can join by its code, and answers its id. A repeated request id answers the one it made. Throws
 * REQUEST_ID_REUSED.
 */
export async function createOrganisation(tx: Tx, one: NewOrganisation): Promise<bigint> {
  const made = await tx.run(
    'INSERT INTO organisation (id, name, code, request_id, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (request_id) DO NOTHING',
    ...[one.id, one.name, one.code, one.requestId ?? null, one.at],
  )
  if (made === 0) {
    const [before] = await tx.all<{ id: bigint; name: string }>(
      'SELECT id, name FROM organisation WHERE request_id = ?',
      one.requestId!,
    )
    if (before?.name !== one.name) throw new AppError('REQUEST_ID_REUSED')
    return before.id
  }
  await log(tx, one, 'create', { name: one.name })
  return one.id
}

/** Gives an organisation another code: the one before works no more. Throws ORGANISATION_UNKNOWN, also when it is closed. */
export async function renewOrganisationCode(tx: Tx, renewal: CodeRenewal): Promise<void> {
  const { id, code } = renewal
  const renewed = await tx.run('UPDATE organisation SET code = ? WHERE id = ? AND closed_at IS NULL', code, id)
  if (renewed === 0) throw new AppError('ORGANISATION_UNKNOWN')
  await log(tx, renewal, 'renewCode')
}

/** Closes an organisation, for ever. Throws ORGANISATION_UNKNOWN, also when it is closed. */
export async function closeOrganisation(tx: Tx, closing: OrganisationClosing): Promise<void> {
  const { id, at } = closing
  const closed = await tx.run('UPDATE organisation SET code = NULL, closed_at = ? WHERE id = ? AND closed_at IS NULL', at, id)
  if (closed === 0) throw new AppError('ORGANISATION_UNKNOWN')
  await log(tx, closing, 'close')
}
