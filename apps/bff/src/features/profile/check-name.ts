import { AppError } from '@tanpuhui/contract'
import type { Context } from '../../trpc/context'

type Needs = Pick<Context, 'store' | 'words' | 'request'> & { resident: { residentId: bigint } }

/**
 * Lets a name that a resident has typed and others will read pass, or throws: WORDS_NOT_ALLOWED, or WORDS_UNCHECKED when that cannot be told
 * now; nothing is stored then. The log says why it could not be told, and never the name. Names that need no check are those that nobody
 * typed (the one that new residents begin with) and those of the sandbox's own sign-in, which no city has.
 */
export async function checkName({ store, words, request, resident }: Needs, name: string): Promise<void> {
  const { residentId } = resident
  const identity = await store.prisma.residentIdentity.findFirst({ where: { residentId, provider: words.provider } })
  // Without an identity the account is removed meanwhile.
  if (!identity) throw new AppError('SESSION_INVALID')
  const allowed = await words.allow(name, identity.subject).catch((cause: unknown) => {
    request.log.warn({ err: cause }, 'a name could not be checked')
    throw new AppError('WORDS_UNCHECKED', {}, { cause })
  })
  if (!allowed) throw new AppError('WORDS_NOT_ALLOWED')
}
