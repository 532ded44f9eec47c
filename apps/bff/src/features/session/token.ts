import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '@tanpuhui/contract'

/** A new opaque session token: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The session if it still holds at `at`. Throws SESSION_INVALID (unknown or ended) or SESSION_EXPIRED. */
export function holding<Session extends { expiresAt: bigint; revokedAt: bigint | null }>(
  session: Session | null,
  at: number,
): Session {
  if (!session || session.revokedAt !== null) throw new AppError('SESSION_INVALID')
  if (session.expiresAt <= at) throw new AppError('SESSION_EXPIRED')
  return session
}
