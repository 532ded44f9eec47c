import type { CreditedAct, RuledAct } from '../acts'
import { takeBack } from '../operations/take-back'
import { partnerShard, shardOf } from '../shard'
import type { Tx } from '../tx'
import type { Change } from './standing-act'

const SAID = `record_id, behaviour, section, method, issuance_method, evidence, occurred_at, ended_at, day, district, data`
const WHY = 'code, details, by_partner_id, by_external_id, collect_from, collect_until, at'

const SET_ASIDE = `INSERT INTO act_aside (shard, resident_id, partner_id, external_id, ${SAID}, ${WHY})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (shard, resident_id, partner_id, external_id)
  DO UPDATE SET ${[...WHY.split(', '), 'record_id'].map((column) => `${column} = excluded.${column}`).join(', ')}`

/** Takes back and sets aside what changes; answers the acts that are to be credited then. The keys of all say what these are worth now. */
export async function applyChanges(tx: Tx, changes: readonly Change[], at: number): Promise<CreditedAct[]> {
  for (const { act, takeBack: entry } of changes)
    if (entry) await takeBack(tx, { ...entry, residentId: act.residentId, recordId: act.recordId, reason: '', at })
  for (const change of changes) {
    if (change.aside) await setAside(tx, change, change.aside, at)
    else if (change.act.how === 'aside' || change.act.how === 'collected') await comeBack(tx, change)
    await tellKey(tx, change)
  }
  return changes.flatMap(({ credit }) => credit ?? [])
}

async function setAside(tx: Tx, { act: a }: Change, aside: NonNullable<Change['aside']>, at: number): Promise<void> {
  await tx.run(
    SET_ASIDE,
    ...[shardOf(a.residentId), a.residentId, a.partnerId, a.externalId],
    ...[
      a.recordId,
      a.behaviour,
      a.section,
      a.method,
      a.issuanceMethod,
      a.evidence,
      a.occurredAt,
      a.endedAt,
      a.day,
      a.district,
      a.data,
    ],
    ...[aside.code, JSON.stringify(aside.details), aside.by?.partnerId ?? null, aside.by?.externalId ?? null],
    ...[aside.collect?.from ?? null, aside.collect?.until ?? null, at],
  )
}

const comeBack = (tx: Tx, { act: { residentId, partnerId, externalId } }: Change) =>
  tx.run(
    'DELETE FROM act_aside WHERE shard = ? AND resident_id = ? AND partner_id = ? AND external_id = ?',
    ...[shardOf(residentId), residentId, partnerId, externalId],
  )

const tellKey = (tx: Tx, { act: { partnerId, externalId, recordId }, credit }: Change) =>
  tx.run(
    'UPDATE act_key SET record_id = ?, mg = ?, points = ? WHERE shard = ? AND partner_id = ? AND external_id = ?',
    ...[credit?.recordId ?? recordId, credit?.mg ?? 0, credit?.points ?? 0],
    ...[partnerShard(partnerId, externalId), partnerId, externalId],
  )

/** What became of the new acts of a batch that are not credited as they came. */
export function ruledActs(changes: readonly Change[], fresh: readonly CreditedAct[]): RuledAct[] {
  const came = new Map(fresh.map((act) => [act.recordId, act]))
  return changes.flatMap(({ act, credit, aside }): RuledAct[] => {
    const own = act.how === 'new' && came.get(act.recordId)
    if (!own) return []
    const { recordId } = own
    if (credit) return [{ recordId, mg: credit.mg, points: credit.points, collect: null, ...whyOf(credit) }]
    const { code, details, collect } = aside!
    const worth = code === null ? own : { mg: 0, points: 0 }
    return [{ recordId, mg: worth.mg, points: worth.points, code, details, collect }]
  })
}

/** Why less of an act counts than it says. */
function whyOf({ ruling }: CreditedAct): Pick<RuledAct, 'code' | 'details'> {
  if (ruling === null) return { code: null, details: {} }
  const { code, details } = JSON.parse(ruling) as Pick<RuledAct, 'code' | 'details'>
  return { code, details }
}

/** The acts of a batch that are credited after all changes: those that came and did not change, and those that changes credit. */
export function afterChanges(
  fresh: readonly CreditedAct[],
  changes: readonly Change[],
  credits: readonly CreditedAct[],
): CreditedAct[] {
  const changed = new Set(changes.flatMap(({ act }) => (act.how === 'new' ? act.recordId : [])))
  return [...fresh.filter(({ recordId }) => !changed.has(recordId)), ...credits]
}
