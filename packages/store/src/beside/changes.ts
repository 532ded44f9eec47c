import type { Common, CreditedAct } from '../acts'
import { lockedLots } from '../operations/lots'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { actsWith, merged } from './read-standing'
import type { Change, Neighbourhood, StandingAct } from './standing-act'

/** How often a judgement may ask to look further: from day to day along trips that touch. */
const LOOKS = 400

const nameOf = ({ partnerId, externalId }: StandingAct) => `${partnerId}/${externalId}`

/** Each act once; the first of several under one name. */
const once = (acts: readonly StandingAct[]): StandingAct[] => [
  ...new Map([...acts].reverse().map((act) => [nameOf(act), act])).values(),
]

/**
 * What changes around `seeds`, acts that come or go: asks the judge, and looks further until it has seen everything that matters.
 * The seeds' residents are locked by the caller; others are locked here before their acts are read.
 */
export async function changesAround(
  tx: Tx,
  seeds: readonly StandingAct[],
  at: number,
  seen: Pick<Neighbourhood, 'acts' | 'scopes' | 'common'> = { acts: [], scopes: [], common: [] },
): Promise<Change[]> {
  const judge = tx.judge
  if (!judge) return []
  const locked = new Set(seeds.map(({ residentId }) => residentId))
  const around: Neighbourhood = { ...seen, acts: once([...seeds, ...seen.acts]), at }
  for (let look = 0; look < LOOKS; look++) {
    const judgement = await judge(around)
    if ('changes' in judgement) return judgement.changes
    const { scopes, common } = judgement.wider
    await tx.lockCommon(common)
    around.acts.push(...(await actsWith(tx, common)))
    const wider = merged([...scopes, ...around.scopes])
    for (const { residentId } of [...wider, ...around.acts]) {
      if (locked.has(residentId)) continue
      locked.add(residentId)
      await lockedLots(tx, shardOf(residentId), residentId)
    }
    around.acts = once([...around.acts, ...(await tx.actsBeside(wider))])
    around.scopes = wider
    around.common = [...around.common, ...common]
  }
  throw new Error(`the acts beside ${nameOf(seeds[0]!)} have no end`)
}

/** What changes when acts come in whose names are new; nothing when each stands alone, as most do. */
export async function changesByNew(tx: Tx, fresh: readonly CreditedAct[]): Promise<Change[]> {
  if (!tx.judge) return []
  const scopes = merged(fresh.flatMap(({ residentId, reach }) => (reach ? { residentId, ...reach } : [])))
  const common = [...new Set(fresh.flatMap((act) => act.common.map(({ key }) => key)))]
  await keepCommon(tx, fresh)
  const acts = [...(scopes.length > 0 ? await tx.actsBeside(scopes) : []), ...(await actsWith(tx, common))]
  const involved = residentsInvolved(fresh, acts)
  if (involved.size === 0) return []
  const seeds = fresh.filter(({ residentId }) => involved.has(residentId)).map(asStanding)
  const at = Math.max(...fresh.map(({ recordedAt }) => recordedAt))
  return changesAround(tx, seeds, at, { acts, scopes, common })
}

/** Those whose new acts do not stand alone: beside others of theirs, beside each other, or on the way to being collected. */
function residentsInvolved(fresh: readonly CreditedAct[], acts: readonly StandingAct[]): Set<bigint> {
  const involved = new Set<bigint>(acts.map(({ residentId }) => residentId))
  const reaching = new Set<bigint>()
  const keys = new Map<string, bigint>()
  const found = new Set(acts.length > 0 ? fresh.flatMap((act) => act.common.map(({ key }) => key)) : [])
  for (const { residentId, reach, common, collect } of fresh) {
    if (collect || (reach && reaching.has(residentId))) involved.add(residentId)
    if (reach) reaching.add(residentId)
    for (const { key } of common) {
      const other = keys.get(key)
      if (other !== undefined) involved.add(other).add(residentId)
      if (found.has(key)) involved.add(residentId)
      keys.set(key, residentId)
    }
  }
  return involved
}

const asStanding = (act: CreditedAct): StandingAct => ({
  recordId: act.recordId,
  residentId: act.residentId,
  partnerId: act.partnerId,
  externalId: act.externalId,
  behaviour: act.behaviour,
  section: act.section,
  method: act.method,
  issuanceMethod: act.issuanceMethod,
  evidence: act.evidence,
  occurredAt: act.occurredAt,
  endedAt: act.endedAt,
  day: act.day,
  district: act.district,
  data: act.data,
  ruling: act.ruling,
  collect: act.collect,
  how: 'new',
  code: null,
  details: {},
  by: null,
  settled: false,
})

/** Keeps what the acts have in common with others, so that these find them. */
async function keepCommon(tx: Tx, fresh: readonly CreditedAct[]): Promise<void> {
  for (const { residentId, partnerId, externalId, common } of fresh)
    for (const { key } of common)
      await tx.run(
        'INSERT INTO act_common (shard, key, resident_id, partner_id, external_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...[shardOf(key), key, residentId, partnerId, externalId],
      )
}

/** The things in common that acts of other residents may have too: to be locked before they are looked for. */
export const ofAnyone = (acts: readonly { common: readonly Common[] }[]): string[] =>
  acts.flatMap(({ common }) => common.flatMap(({ key, anyone }) => (anyone ? key : [])))
