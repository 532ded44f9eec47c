import type { KnownCatalogue, KnownMethod } from './catalogue'
import { claimRulesOf } from './claims'
import { districtsUnder } from './districts'
import { freeze } from './frozen'
import { POINTS } from './points/points-rule'
import { pointsPolicies } from './points/policies'
import { onSpecialDays } from './points/special-days'
import { type Partner, type Programme, SELF_PARTNER_ID } from './programme'
import { RULE_KINDS } from './rules'
import { evidenceShare } from './rules/evidence-share'
import type { ProgrammeFile } from './schema'

/** Makes the programme of a file in which the checks found nothing. Takes the file over: it is frozen. */
export function resolve<Method extends KnownMethod>(
  file: ProgrammeFile,
  { behaviours, methods }: KnownCatalogue<Method>,
): Programme<Method> {
  freeze(file)
  const { code, name, region, issuer, serialPrefix, utcOffsetMinutes, accent, pointsLastYears, sections, claims } = file
  const { sites, titles, medals, offers, publicGood, volunteering, campaigns, equivalents } = file
  const districts = districtsUnder(region.divisions)
  const checkIns = file.behaviours.flatMap(({ code: behaviour, checkIn }) => (checkIn ? [{ behaviour, ...checkIn }] : []))
  const section = file.behaviours.find(({ checkIn }) => checkIn)?.section ?? sections[0]!.code
  const self: Partner = {
    id: SELF_PARTNER_ID,
    code,
    name,
    section,
    behaviours: checkIns.map(({ behaviour }) => behaviour),
    miniProgram: null,
  }
  const idOf = new Map(file.partners.map((partner) => [partner.code, partner.id]))
  const unitOf = (behaviour: string, field: string) =>
    behaviours.get(behaviour)?.fields.find(({ name }) => name === field)?.unit ?? { zh: '', en: '' }
  const methodsOf = (ids: readonly string[]) => Object.freeze(ids.map((id) => methods.get(id)!))

  return Object.freeze({
    code,
    name,
    region: region.name,
    issuer,
    serialPrefix,
    utcOffsetMinutes,
    accent,
    sections,
    behaviours: new Map(
      file.behaviours.map(({ code: behaviour, section: shownIn, display, issuance }) => [
        behaviour,
        Object.freeze({ code: behaviour, section: shownIn, display: methodsOf(display), issuance: methodsOf(issuance) }),
      ]),
    ),
    sectionOf: Object.freeze(Object.fromEntries(file.behaviours.map((one) => [one.code, one.section]))),
    partners: Object.freeze([freeze(self), ...file.partners]),
    districts,
    home: region.home,
    rules: Object.freeze(file.rules.map(({ rule, args }) => RULE_KINDS.get(rule)!(args, { districts, utcOffsetMinutes }))),
    claims,
    claimRules: claimRulesOf(claims, unitOf),
    settle: new Map(claims.settle.map((one) => [one.behaviour, one])),
    points: onSpecialDays(pointsPolicies(file.points, POINTS), claims.specialDays),
    partnerPoints: new Map(
      file.partnerPoints.map(({ partner, unit, policies }) => [idOf.get(partner)!, pointsPolicies(policies, unit)]),
    ),
    pointsLastYears,
    evidenceShares: Object.freeze(file.evidenceShares.map(({ tier, percent, label }) => evidenceShare(tier, percent, label))),
    checkIns: freeze(checkIns),
    sites,
    titles,
    medals,
    offers,
    publicGood,
    volunteering,
    campaigns,
    equivalents,
  })
}
