import { AppError, type BindingView, localIso } from '@tanpuhui/contract'
import { partnerPointsAccount } from '@tanpuhui/ledger'
import { type Partner, SELF_PARTNER_ID } from '@tanpuhui/programme'
import { residentBalances } from '@tanpuhui/store'
import type { Programme } from '../../programme'
import type { Services } from '../../services'

/** Partners that a resident can authorise: all but the programme itself. */
export const authorisable = ({ partners }: Programme): Partner[] => partners.filter(({ id }) => id !== SELF_PARTNER_ID)

/** The partner with this code. Throws PARTNER_UNKNOWN. */
export function partnerByCode(programme: Programme, code: string): Partner {
  const partner = authorisable(programme).find((p) => p.code === code)
  if (!partner) throw new AppError('PARTNER_UNKNOWN')
  return partner
}

/** The resident's authorisation of each partner. */
export async function bindingViews({ store, programme }: Services, residentId: bigint): Promise<BindingView[]> {
  const [rows, { lots }] = await Promise.all([
    store.prisma.binding.findMany({ where: { residentId }, orderBy: { boundAt: 'asc' } }),
    residentBalances(store.prisma, residentId),
  ])
  const ownPoints = ({ id }: Partner): BindingView['ownPoints'] => {
    const unit = programme.partnerPoints.get(id)?.unit
    return unit ? { amount: lots.find(({ account }) => account === partnerPointsAccount(id))?.amount ?? 0, unit } : null
  }
  return authorisable(programme).map((partner) => {
    const own = rows.filter((row) => row.partnerId === partner.id)
    const row = own.find(({ withdrawnAt }) => withdrawnAt === null) ?? own.at(-1)
    return {
      partner: partner.code,
      partnerName: partner.name,
      section: partner.section,
      status: !row ? ('none' as const) : row.withdrawnAt === null ? ('bound' as const) : ('withdrawn' as const),
      subject: row?.subject ?? null,
      since: row ? localIso(Number(row.withdrawnAt ?? row.boundAt), programme.utcOffsetMinutes) : null,
      ownPoints: ownPoints(partner),
    }
  })
}

/** The resident's authorisation of one partner. */
export const bindingView = async (services: Services, residentId: bigint, partner: string): Promise<BindingView> =>
  (await bindingViews(services, residentId)).find((b) => b.partner === partner)!
