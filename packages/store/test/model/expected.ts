import type { CreditedAct } from '../../src/acts'
import { shardOf } from '../../src/shard'
import { rollupLines } from './rollups'
import type { State } from './state'
import { lineOf } from './tables'

const LANES = 8

/** Records without a reversal. */
export const standing = (state: State): CreditedAct[] =>
  [...state.records.values()].filter(({ recordId }) => !state.reversals.has(recordId))

const map = <K, V>(rows: Map<K, V>, line: (row: V, key: K) => string): string[] => [...rows].map(([key, row]) => line(row, key))

/** Every row that a state should have led to, as sorted lines. */
export const expectedLines = (state: State): string[] => [...bookLines(state), ...rollupLines(standing(state))].sort()

/** The same but for the rollups, which follow from the rest. */
export function bookLines(state: State): string[] {
  return [
    ...map(state.keys, (k) => lineOf('act_key', [k.partnerId, k.externalId, k.digest, k.residentId, k.recordId, k.mg, k.points])),
    ...map(state.records, (r) =>
      lineOf('activity_record', [
        ...[r.recordId, r.residentId, r.partnerId, r.externalId, r.behaviour, r.section, r.method, r.evidence, r.occurredAt],
        ...[r.endedAt, r.recordedAt, r.day, r.district, r.data, r.mg, r.points, r.partnerPoints, r.issuanceMethod, r.issuanceMg],
      ]),
    ),
    ...map(state.transfers, (t) =>
      lineOf('transfer', [t.entryId, t.residentId, t.unit, t.debit, t.credit, t.amount, t.reason, t.at, t.ref]),
    ),
    ...[...state.balances]
      .filter(([, amount]) => amount !== 0)
      .map(([key, amount]) => lineOf('balance', [...key.split(' '), amount])),
    ...map(state.holds, (h) =>
      lineOf('hold', [h.holdId, h.residentId, h.requestId, h.points, h.purpose, h.state, h.at, h.expiresAt, h.settledAt]),
    ),
    ...map(state.moves, (m) => lineOf('entry_state', [m.recordId, m.residentId, m.to, m.at])),
    ...map(state.reversals, (r) => lineOf('reversal', [r.recordId, r.residentId, r.entryId, r.reason, r.at])),
    ...map(state.refusals, (r) =>
      lineOf('refusal', [r.residentId, r.partnerId, r.externalId, r.behaviour, r.occurredAt, r.refusedAt, r.code, r.details]),
    ),
    ...map(state.identities, (r) => lineOf('resident', [r.residentId, r.name, r.at])),
    ...map(state.identities, (r) => lineOf('resident_identity', [r.provider, r.subject, r.residentId, r.at])),
    ...map(state.bindings, (b) => lineOf('binding', [b.partnerId, b.subject, b.residentId, b.at, null])),
    ...map(state.orders, (o) =>
      lineOf('mall_order', [
        ...[
          o.id,
          o.residentId,
          o.requestId,
          o.offerId,
          o.quantity,
          o.points,
          JSON.stringify([...o.codes].sort()),
          o.expiresOn,
          o.at,
        ],
      ]),
    ),
    ...map(state.gifts, (g) => lineOf('gift', [g.id, g.residentId, g.requestId, g.projectId, g.quantity, g.points, g.at])),
    ...givenLines(state),
    ...map(state.signUps, (s) => lineOf('volunteer_sign_up', [s.activityId, s.residentId, s.at])),
    ...[...countOf([...state.signUps.values()].map(({ activityId }) => activityId))].map(([activity, people]) =>
      lineOf('volunteer_count', [activity, people]),
    ),
    ...map(state.codes, (c) => lineOf('voucher', [c.offerId, c.id, c.code, c.orderId])),
  ].sort()
}

/** How often each value is there. */
function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** What each project was given, by the lane of the giver. */
function givenLines({ gifts }: State): string[] {
  const all = [...gifts.values()].map((gift) => ({ ...gift, key: `${shardOf(gift.residentId) % LANES}|${gift.projectId}` }))
  return [...countOf(all.map(({ key }) => key))].map(([key, count]) => {
    const own = all.filter((gift) => gift.key === key)
    const sum = (column: 'quantity' | 'points') => own.reduce((total, gift) => total + gift[column], 0)
    return lineOf('rollup_gift', [key, count, sum('quantity'), sum('points')])
  })
}
