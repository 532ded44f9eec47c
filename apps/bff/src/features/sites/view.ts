import { AppError, localIso, type Site, type SiteCode } from '@tanpuhui/contract'
import type { CheckInSite } from '@tanpuhui/programme'
import type { Services } from '../../services'
import { behaviourName, districtName } from '../ledger/line'
import { siteCode } from './site-code'

export const siteView = ({ programme }: Services, { id, code, name, behaviour, district }: CheckInSite): Site => ({
  id,
  code,
  name,
  behaviour,
  behaviourName: behaviourName(behaviour),
  district,
  districtName: districtName(programme, district),
})

/** The programme's site with this id. Throws NOT_FOUND. */
export function siteById({ programme }: Services, id: number): CheckInSite {
  const site = programme.sites.find((s) => s.id === id)
  if (!site) throw new AppError('NOT_FOUND')
  return site
}

/** What a site's screen shows now. */
export function siteCodeView(services: Services, site: CheckInSite): SiteCode {
  const { code, expiresAt } = siteCode(services.keys.siteCode, site.id, services.now())
  return { site: siteView(services, site), code, expiresAt: localIso(expiresAt, services.programme.utcOffsetMinutes) }
}
