import { AppError } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { hashToken, holding } from './token'

/** A signed-in resident. */
export interface ResidentSession {
  residentId: bigint
  tokenHash: string
}

/** The resident behind `Authorization: Bearer …`. Throws SESSION_REQUIRED, SESSION_INVALID or SESSION_EXPIRED. */
export async function residentOf({ store, now }: Services, authorization: string | undefined): Promise<ResidentSession> {
  const token = /^Bearer (\S{20,200})$/.exec(authorization ?? '')?.[1]
  if (!token) throw new AppError(authorization ? 'SESSION_INVALID' : 'SESSION_REQUIRED')
  const tokenHash = hashToken(token)
  const session = await store.prisma.residentSession.findUnique({
    where: { shard_tokenHash: { shard: shardOf(tokenHash), tokenHash } },
  })
  return { residentId: holding(session, now()).residentId, tokenHash }
}
