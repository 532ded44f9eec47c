import { AppError, localIso, type OrganisationView } from '@tanpuhui/contract'
import { membersOf } from '@tanpuhui/store'
import type { Services } from '../../services'

/** Who reads: only those who may renew the codes are told them. */
interface Reader {
  mayJoinOthers: boolean
}

/** Organisations as staff see them, those that are open first, by name: all of them, or one. */
export async function organisationViews(
  { store, programme }: Pick<Services, 'store' | 'programme'>,
  { mayJoinOthers }: Reader,
  one?: bigint,
): Promise<OrganisationView[]> {
  const rows = await store.prisma.organisation.findMany({ where: { id: one } })
  const members = await membersOf(
    store.prisma,
    rows.map(({ id }) => id),
  )
  const moment = (at: bigint) => localIso(Number(at), programme.utcOffsetMinutes)
  return rows
    .map(({ id, name, code, createdAt, closedAt }) => ({
      organisation: String(id),
      name,
      code: mayJoinOthers ? code : null,
      members: members.get(id) ?? 0,
      createdAt: moment(createdAt),
      closedAt: closedAt === null ? null : moment(closedAt),
    }))
    .sort((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || a.name.localeCompare(b.name, 'zh'))
}

/** One of them, as those see it who may renew its code. Throws ORGANISATION_UNKNOWN. */
export async function organisationView(services: Pick<Services, 'store' | 'programme'>, id: bigint): Promise<OrganisationView> {
  const [one] = await organisationViews(services, { mayJoinOthers: true }, id)
  if (!one) throw new AppError('ORGANISATION_UNKNOWN')
  return one
}
