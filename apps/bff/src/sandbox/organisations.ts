import { localDay } from '@tanpuhui/contract'
import { NO_STAFF } from '@tanpuhui/store'
import { newJoinCode } from '../features/organisations/join-code'
import type { Services } from '../services'

/** Made up, and named so. */
const NAMES = ['演示第一中学', '演示绿色社区', '演示志愿者协会']

/** Makes a few organisations at the very first start, to which many of the sandbox's residents have belonged since `since`. */
export async function sandboxOrganisations(
  { store, programme }: Pick<Services, 'store' | 'programme'>,
  { subjects, since }: { subjects: readonly string[]; since: number },
): Promise<void> {
  const { prisma, writes, newId } = store
  if (await prisma.organisation.findFirst()) return
  const codes = NAMES.map(() => newJoinCode())
  for (const [i, name] of NAMES.entries())
    await writes.createOrganisation({ id: newId(), name, code: codes[i]!, at: since, entryId: newId(), staffId: NO_STAFF })
  const people = await prisma.residentIdentity.findMany({ where: { provider: 'sandbox', subject: { in: [...subjects] } } })
  const day = localDay(since, programme.utcOffsetMinutes)
  // Unequal ones, and some people who belong to none.
  const codeOf = (n: number) => codes[Math.floor(Math.sqrt(n % 16))]
  await Promise.all(
    people.map(async ({ residentId }, n) => {
      const code = codeOf(n)
      if (code) await writes.joinOrganisation({ residentId, code, day, at: since })
    }),
  )
}
