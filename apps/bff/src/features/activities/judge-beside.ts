import { type EvidenceTier, localIso } from '@tanpuhui/contract'
import { CATALOGUE, methodById } from '@tanpuhui/methodology'
import { adjudicate, type Claim, commonOf, component, type Ruling, reachOf } from '@tanpuhui/programme'
import type { ActName, Change, Judge, Judgement, Neighbourhood, StandingAct, Store } from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { partnerName } from '../ledger/line'
import { countedData, type StoredRuling } from './ruling'
import { pointsAccountAt, worthOf } from './worth'

type Aside = NonNullable<Change['aside']>

/**
 * Decides by the programme's rules which acts count beside each other: those around the acts that come or go are judged anew, all
 * others stand as they did. `newId` gives ids to records and counter-entries.
 */
export const judgeBeside =
  (programme: Programme, newId: Store['newId']): Judge =>
  (neighbourhood) => {
    const changes: Change[] = []
    const wider = { scopes: [], common: [] } as Extract<Judgement, { wider: object }>['wider']
    const look = lookedAt(programme, neighbourhood)
    for (const acts of islands(programme, neighbourhood.acts)) {
      const claims = new Map(acts.map((act) => [claimOf(act), act]))
      const seeds = [...claims].filter(([, { how }]) => how !== 'counted' && how !== 'aside').map(([claim]) => claim)
      if (seeds.length === 0) continue
      const near = component(programme.claimRules.rules, seeds, [...claims.keys()])
      const more = near.map((claim) => look(claim, claims.get(claim)!))
      wider.scopes.push(...more.flatMap(({ scope }) => scope ?? []))
      wider.common.push(...more.flatMap(({ common }) => common))
      const left = near.filter((claim) => claims.get(claim)!.how !== 'gone')
      for (const ruling of adjudicate(programme.claimRules.rules, left, programme.claimRules.order))
        changes.push(...changeBy(programme, ruling, claims.get(ruling.claim)!, neighbourhood.at, newId))
    }
    return wider.scopes.length + wider.common.length > 0
      ? { wider: { scopes: wider.scopes, common: [...new Set(wider.common)] } }
      : { changes }
  }

/** A settled act bears on others with what was counted of it, whatever it said. */
const claimOf = (act: StandingAct): Claim => ({
  residentId: String(act.residentId),
  partnerId: act.partnerId,
  externalId: act.externalId,
  behaviour: act.behaviour,
  evidence: act.evidence as EvidenceTier,
  occurredAt: act.occurredAt,
  endedAt: act.endedAt,
  day: act.day,
  data: act.settled ? countedData(act) : JSON.parse(act.data),
  settled: act.settled,
})

/** Acts of different residents never meet, but for those that have something in common. */
function islands({ claimRules }: Programme, acts: readonly StandingAct[]): StandingAct[][] {
  const shared = new Set<bigint>()
  for (const act of acts) if (commonOf(claimRules, claimOf(act)).some(({ anyone }) => anyone)) shared.add(act.residentId)
  const byResident = new Map<bigint | 'shared', StandingAct[]>()
  for (const act of acts) {
    const key = shared.has(act.residentId) ? 'shared' : act.residentId
    const island = byResident.get(key)
    if (island) island.push(act)
    else byResident.set(key, [act])
  }
  return [...byResident.values()]
}

/** Tells where else acts may lie that matter to one, beyond what has been looked at. */
function lookedAt({ claimRules }: Programme, { scopes, common }: Neighbourhood) {
  const known = new Map(scopes.map((scope) => [scope.residentId, scope]))
  const keys = new Set(common)
  return (claim: Claim, { residentId }: StandingAct) => {
    const reach = reachOf(claimRules, claim)
    const seen = known.get(residentId)
    const inside = !reach || (seen && seen.from <= reach.from && reach.to <= seen.to)
    return {
      scope: inside ? null : { residentId, ...reach },
      common: commonOf(claimRules, claim).flatMap(({ key }) => (keys.has(key) ? [] : key)),
    }
  }
}

/** What a ruling changes about an act; nothing when it stands as it is ruled. */
function changeBy(programme: Programme, ruling: Ruling, act: StandingAct, at: number, newId: Store['newId']): Change[] {
  const { how, settled, collect } = act
  const came = how === 'counted' || (how === 'new' && !collect)
  if (settled || (came && ruling.data && alike(countedData(act), ruling.data))) return []
  const worth = ruling.data && worthBy(programme, act, ruling.data)
  if (!worth || worth.mg === 0) return aside(act, { ...whyOf(programme, ruling), collect }, newId)
  if (collect) return aside(act, { code: null, details: {}, by: null, collect }, newId)
  const recordId = act.how === 'new' || act.how === 'collected' ? act.recordId : newId()
  const credit = {
    ...{ recordId, residentId: act.residentId, partnerId: act.partnerId, externalId: act.externalId, digest: '' },
    ...{ behaviour: act.behaviour, section: act.section, method: act.method, issuanceMethod: act.issuanceMethod },
    ...{ evidence: act.evidence, occurredAt: act.occurredAt, endedAt: act.endedAt, recordedAt: at },
    ...{ day: act.day, district: act.district, data: act.data, ...worth, pointsAccount: pointsAccountAt(programme, at) },
    ruling: ruling.reason ? JSON.stringify({ data: ruling.data!, ...ruling.reason } satisfies StoredRuling) : null,
    ...{ reach: null, common: [], collect: null },
  }
  const { code, details } = ruling.reason ?? { code: 'RECOUNTED', details: {} }
  const takeBack = act.how === 'counted' ? { entryId: newId(), ruling: JSON.stringify({ code, details, by: null }) } : null
  return [{ act, takeBack, credit, aside: null }]
}

/** An act that does not count now, unless it stood aside for the same reason before. */
function aside(act: StandingAct, to: Aside, newId: Store['newId']): Change[] {
  if (act.how === 'aside' && act.code === to.code && alike(act.by, to.by)) return []
  const { code, details, by } = to
  const takeBack = act.how === 'counted' ? { entryId: newId(), ruling: JSON.stringify({ code, details, by }) } : null
  return [{ act, takeBack, credit: null, aside: to }]
}

const alike = (a: object | null, b: object | null) => JSON.stringify(a) === JSON.stringify(b)

function worthBy(programme: Programme, act: StandingAct, data: Readonly<Record<string, string>>) {
  const method = methodById(CATALOGUE, act.method)!
  const conservative = act.issuanceMethod === null ? null : methodById(CATALOGUE, act.issuanceMethod)!
  const { behaviour: code, day, district, partnerId } = act
  return worthOf(
    programme,
    { code, day, district, evidence: act.evidence as EvidenceTier, partnerId, method, conservative },
    data,
  )
}

/** Why an act does not count: a reason in words that name the other act. */
function whyOf(programme: Programme, { reason }: Ruling): Omit<Aside, 'collect'> {
  if (!reason) return { code: 'RECOUNTED', details: {}, by: null }
  const { code, details, by } = reason
  if (!by) return { code, details, by: null }
  const { zh, en } = partnerName(programme, by.partnerId)
  const at = localIso(by.occurredAt, programme.utcOffsetMinutes).slice(5, 16).replace('T', ' ')
  const name: ActName = { partnerId: by.partnerId, externalId: by.externalId }
  return { code, details: { ...details, by: zh, byEn: en, at }, by: name }
}
