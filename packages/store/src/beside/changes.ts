import type { Common, CreditedAct } from '../acts'
import { lockedLots } from '../operations/lots'
import { shardOf } from '../shard'
import type { Tx } from '../tx'
import { keepCommon, namesWith } from './common'
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
  seen: Pick<Neighbourhood, 'acts' | 'scopes'> = { acts: [], scopes: [] },
): Promise<Change[]> {
  const judge = tx.judge
  if (!judge) return []
  const lock = othersLocker(tx, seeds)
  const around: Neighbourhood = { ...seen, acts: once([...seeds, ...seen.acts]), common: [], at }
  for (let look = 0; look < LOOKS; look++) {
    const judgement = await judge(around)
    if ('changes' in judgement) return judgement.changes
    const { scopes, common } = judgement.wider
    await tx.lockCommon(common)
    around.scopes = merged([...scopes, ...around.scopes])
    // Read to learn whose acts they are, and again when these people's books cannot change any more.
    let related = await actsWith(tx, common)
    if (await lock([...around.scopes, ...related])) related = await actsWith(tx, common)
    around.acts = once([...around.acts, ...related, ...(await tx.actsBeside(around.scopes))])
    around.common = [...around.common, ...common]
  }
  throw new Error(`the acts beside ${nameOf(seeds[0]!)} have no end`)
}

/** Locks residents other than the seeds' own; answers whether there was anybody to lock. */
function othersLocker(tx: Tx, seeds: readonly StandingAct[]) {
  const locked = new Set(seeds.map(({ residentId }) => residentId))
  return async (residents: readonly { residentId: bigint }[]): Promise<boolean> => {
    const before = locked.size
    for (const { residentId } of residents) {
      if (locked.has(residentId)) continue
      locked.add(residentId)
      await lockedLots(tx, shardOf(residentId), residentId)
    }
    return locked.size > before
  }
}

/** What changes when acts come in whose names are new; nothing when each stands alone, as most do. */
export async function changesByNew(tx: Tx, fresh: readonly CreditedAct[]): Promise<Change[]> {
  if (!tx.judge) return []
  const scopes = merged(fresh.flatMap(({ residentId, reach }) => (reach ? { residentId, ...reach } : [])))
  const common = [...new Set(fresh.flatMap((act) => act.common.map(({ key }) => key)))]
  const beside = scopes.length > 0 ? await tx.actsBeside(scopes) : []
  const related = await namesWith(tx, common)
  await keepCommon(tx, fresh)
  const involved = residentsInvolved(fresh, beside, related)
  if (involved.size === 0) return []
  const seeds = fresh.filter(({ residentId }) => involved.has(residentId)).map(asStanding)
  const at = Math.max(...fresh.map(({ recordedAt }) => recordedAt))
  return changesAround(tx, seeds, at, { acts: beside, scopes })
}

/** Those whose new acts do not stand alone: beside others of theirs, beside each other, or on the way to being collected. */
function residentsInvolved(
  fresh: readonly CreditedAct[],
  beside: readonly StandingAct[],
  related: readonly object[],
): Set<bigint> {
  const involved = new Set(beside.map(({ residentId }) => residentId))
  const first = new Map<string, bigint>()
  for (const { residentId, reach, common, collect } of fresh) {
    if (collect || (common.length > 0 && related.length > 0)) involved.add(residentId)
    const marks = common.map(({ key }) => key)
    if (reach) marks.push(String(residentId))
    for (const mark of marks) {
      const other = first.get(mark)
      if (other === undefined) first.set(mark, residentId)
      else involved.add(other).add(residentId)
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

/** The things in common that acts of other residents may have too: to be locked before they are looked for. */
export const ofAnyone = (acts: readonly { common: readonly Common[] }[]): string[] =>
  acts.flatMap(({ common }) => common.flatMap(({ key, anyone }) => (anyone ? key : [])))
