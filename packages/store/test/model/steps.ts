import type { EntryState } from '@tanpuhui/ledger'
import fc from 'fast-check'

/** Numbers that a world takes modulo what it has, so that steps stay meaningful while they shrink. */
const which = fc.nat(11)
const year = fc.integer({ min: 2026, max: 2028 })
/** The year in which something is spent: mostly one in which every lot is still good. */
const spendingYear = fc.oneof(
  { weight: 3, arbitrary: fc.constant(2026) },
  { weight: 1, arbitrary: fc.integer({ min: 2027, max: 2029 }) },
)
/** Small numbers are no more likely than others: ids in a given shard have to be looked for. */
const shard = fc.noBias(fc.nat(63))
/** Who asks instead of the owner, now and then. */
const by: fc.Arbitrary<number | null> = fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: which })

export const act = fc.record({
  resident: which,
  partner: which,
  id: fc.nat(15),
  /** Sends what was sent before under this id, if anything was. */
  again: fc.boolean(),
  behaviour: which,
  district: which,
  day: which,
  mg: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 95, max: 130 })),
  points: fc.nat(60),
  partnerPoints: fc.nat(5),
  year,
})
export type ActStep = typeof act extends fc.Arbitrary<infer T> ? T : never

const refusal = fc.record({
  resident: which,
  partner: which,
  id: fc.nat(3),
  code: fc.constantFrom('ID_REUSED', 'UNKNOWN_DISTRICT'),
})

const does = <Name extends string, Shape>(name: Name, shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record({ does: fc.constant(name), ...shape }) as unknown as fc.Arbitrary<{ does: Name } & Shape>

/** One thing that is asked of the store, not yet bound to a world. */
export const step = fc.oneof(
  {
    weight: 8,
    arbitrary: does('credit', {
      acts: fc.array(act, { maxLength: 8, size: 'max' }),
      refusals: fc.array(refusal, { maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: does('check-in', { act, limit: fc.nat(3) }) },
  { weight: 5, arbitrary: does('reverse', { which: fc.nat(40), by }) },
  {
    weight: 3,
    arbitrary: does('move', {
      which: fc.nat(40),
      to: fc.constantFrom<EntryState>('authorised', 'authorised', 'pooled', 'issued', 'donated'),
      by,
    }),
  },
  {
    weight: 5,
    arbitrary: does('hold', {
      resident: which,
      request: fc.nat(4),
      points: fc.integer({ min: 1, max: 60 }),
      year: spendingYear,
      lasts: fc.nat(8),
    }),
  },
  {
    weight: 4,
    arbitrary: does('settle', {
      which: fc.nat(40),
      outcome: fc.constantFrom('posted' as const, 'voided' as const),
      by,
    }),
  },
  { weight: 1, arbitrary: does('expire holds', { entries: fc.nat(3) }) },
  { weight: 1, arbitrary: does('expire points', { resident: which, year: fc.integer({ min: 2026, max: 2029 }) }) },
  {
    weight: 3,
    arbitrary: does('order', {
      resident: which,
      request: fc.nat(3),
      offer: which,
      quantity: fc.integer({ min: 1, max: 3 }),
      year: spendingYear,
    }),
  },
  {
    weight: 3,
    arbitrary: does('give', {
      resident: which,
      request: fc.nat(3),
      project: which,
      quantity: fc.integer({ min: 1, max: 3 }),
      price: fc.integer({ min: 1, max: 3 }),
      /** Seldom another price than the one that was shown. */
      dearer: fc.nat(8).map((n) => (n === 0 ? 1 : 0)),
      year: spendingYear,
    }),
  },
  { weight: 2, arbitrary: does('sign up', { resident: which, activity: which, capacity: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: does('cancel', { resident: which, activity: which }) },
  {
    weight: 1,
    arbitrary: does('enrol', {
      identities: fc.array(fc.record({ subject: fc.nat(5), shard, partner: fc.option(which), account: fc.nat(3) }), {
        maxLength: 4,
      }),
    }),
  },
  { weight: 1, arbitrary: does('bind', { resident: which, partner: which, account: fc.nat(1) }) },
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

/** What a world starts with: a resident in each shard, with points or without, and offers. */
export const opening = fc.record({
  residents: fc.array(fc.record({ shard, points: fc.nat(90) }), { minLength: 3, maxLength: 5 }),
  offers: fc.array(fc.record({ price: fc.integer({ min: 1, max: 30 }), stock: fc.nat(4), ended: seldom(fc.nat(6)) }), {
    minLength: 1,
    maxLength: 2,
  }),
})
export type Opening = typeof opening extends fc.Arbitrary<infer T> ? T : never
