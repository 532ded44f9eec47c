import fc from 'fast-check'
import {
  balanceKey,
  creditTransfers,
  type Earned,
  type EntryState,
  expiryTransfers,
  expiryYear,
  type HoldOutcome,
  hold,
  isOwedAccount,
  isProgrammeAccount,
  type Lot,
  mayMove,
  moveTransfers,
  POINTS_OWED,
  type PostedTransfer,
  replay,
  reversalTransfers,
  settle,
  spend,
  type Transfer,
  type Unit,
  unitOf,
} from './index'

const resident = fc.constantFrom('1', '2', '3')
const year = fc.integer({ min: 2026, max: 2029 })
const earned = fc.record<Earned>({
  mg: fc.nat(92_000_000),
  points: fc.nat(300),
  partnerPoints: fc.nat(20),
  partnerId: fc.constantFrom(7, 77),
  expiryYear: year,
})
/** All that can be done with the books. `which` picks among what there is by then. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('credit' as const), resident, earned }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('spend' as const), resident, points: fc.nat(400), year }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('hold' as const), resident, points: fc.nat(400), year }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('settle' as const),
      which: fc.nat(20),
      outcome: fc.constantFrom<HoldOutcome>('posted', 'voided', 'expired'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('reverse' as const), which: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      which: fc.nat(20),
      to: fc.constantFrom<EntryState>('authorised', 'pooled', 'issued', 'donated'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('expire' as const), resident, year }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

interface Credited {
  resident: string
  earned: Earned
  state: 'free' | EntryState
}

/** The books of three residents, kept by the package’s functions alone. */
function openBooks() {
  const posted: PostedTransfer[] = []
  const records: Credited[] = []
  const pending: { resident: string; transfers: Transfer[] }[] = []

  const accounts = (owner: string): Lot[] =>
    [...replay(posted)].flatMap(([key, amount]) => {
      const [whose, account] = key.split(' ') as [string, string]
      return whose === owner ? [{ account, amount }] : []
    })
  const owed = (owner: string) => Math.abs(replay(posted).get(balanceKey(owner, POINTS_OWED)) ?? 0)
  const post = (owner: string, transfers: Transfer[]) => {
    posted.push(...transfers.map((transfer) => ({ ...transfer, resident: owner })))
    return transfers
  }
  /** Takes one out of a list, so that it is settled or reversed at most once. */
  const take = <T>(list: T[], which: number): T | undefined =>
    list.length > 0 ? list.splice(which % list.length, 1)[0] : undefined

  return {
    posted,
    accounts,
    perform(one: Step) {
      switch (one.does) {
        case 'credit':
          post(one.resident, creditTransfers(one.earned, owed(one.resident)))
          return records.push({ resident: one.resident, earned: one.earned, state: 'free' })
        case 'spend': {
          const answer = spend(accounts(one.resident), one.points, one.year)
          return 'missing' in answer || post(one.resident, answer.transfers)
        }
        case 'hold': {
          const answer = hold(accounts(one.resident), one.points, one.year)
          return 'missing' in answer || pending.push({ resident: one.resident, transfers: post(one.resident, answer.transfers) })
        }
        case 'settle': {
          const held = take(pending, one.which)
          return held && post(held.resident, settle(held.transfers, one.outcome, owed(held.resident)))
        }
        case 'reverse': {
          const record = take(records, one.which)
          return record && post(record.resident, reversalTransfers(record.earned, record.state, accounts(record.resident)))
        }
        case 'move': {
          const record = records[one.which % records.length]
          if (!record || !mayMove(record.state, one.to)) return
          post(record.resident, moveTransfers(record.earned.mg, record.state, one.to))
          record.state = one.to
          return
        }
        case 'expire':
          return post(one.resident, expiryTransfers(accounts(one.resident), one.year))
      }
    },
  }
}

const sumOf = (lots: Lot[], wanted: (account: string) => boolean) =>
  lots.filter(({ account }) => wanted(account)).reduce((sum, { amount }) => sum + amount, 0)

it('keeps the books whole through any course: nothing made or lost, nobody below zero but for what is owed, no points beside a debt', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const books = openBooks()
      for (const one of steps) {
        books.perform(one)
        const sums: Record<Unit, number> = { mgCO2e: 0, points: 0, 'partner-points': 0 }
        for (const [key, amount] of replay(books.posted)) {
          const account = key.split(' ')[1]!
          sums[unitOf(account)!] += amount
          if (!isProgrammeAccount(account) && !isOwedAccount(account)) expect(amount).toBeGreaterThanOrEqual(0)
          if (isOwedAccount(account)) expect(amount).toBeLessThanOrEqual(0)
        }
        expect(sums).toEqual({ mgCO2e: 0, points: 0, 'partner-points': 0 })
        for (const owner of ['1', '2', '3']) {
          const lots = books.accounts(owner)
          if (sumOf(lots, (account) => account === POINTS_OWED) === 0) continue
          expect(sumOf(lots, (account) => expiryYear(account) !== undefined)).toBe(0)
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('takes a reversed act’s points and grams off what its resident has in all, and touches nobody else', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 30 }),
      resident,
      earned,
      fc.array(step, { maxLength: 10 }),
      (before, owner, act, meanwhile) => {
        const books = openBooks()
        for (const one of before) books.perform(one)
        const all = (whose: string) =>
          (['points', 'mgCO2e'] as const).map((unit) => sumOf(books.accounts(whose), (a) => unitOf(a) === unit))
        const owed = () => Math.abs(sumOf(books.accounts(owner), (account) => account === POINTS_OWED))
        books.posted.push(...creditTransfers(act, owed()).map((transfer) => ({ ...transfer, resident: owner })))
        for (const one of meanwhile) if (one.does !== 'reverse' && one.does !== 'move') books.perform(one)
        const [points, mg] = all(owner)
        const others = ['1', '2', '3'].filter((whose) => whose !== owner).map(all)
        const [lots, debt] = [sumOf(books.accounts(owner), (account) => expiryYear(account) !== undefined), owed()]
        books.posted.push(
          ...reversalTransfers(act, 'free', books.accounts(owner)).map((transfer) => ({ ...transfer, resident: owner })),
        )
        expect(all(owner)).toEqual([points! - act.points, mg! - act.mg])
        expect(owed()).toBe(debt + Math.max(0, act.points - lots))
        expect(['1', '2', '3'].filter((whose) => whose !== owner).map(all)).toEqual(others)
      },
    ),
    { numRuns: 300 },
  )
})
