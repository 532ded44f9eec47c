import fc from 'fast-check'
import { carbonAccount, type EntryState, isFinal, LedgerError, mayMove, moveTransfers } from './index'

const TO: EntryState[] = ['authorised', 'pooled', 'issued', 'donated']
const FROM = ['free', ...TO] as const

it('lets a reduction go free → authorised → pooled → issued, or free → donated, and nowhere else', () => {
  const allowed = FROM.flatMap((from) => TO.filter((to) => mayMove(from, to)).map((to) => `${from} → ${to}`))
  expect(allowed).toEqual(['free → authorised', 'free → donated', 'authorised → pooled', 'pooled → issued'])
})

it('never lets a gram leave `free` twice, nor come to rest in two places', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TO), { maxLength: 20 }), (wishes) => {
      let state: 'free' | EntryState = 'free'
      let [left, rested] = [0, 0]
      for (const to of wishes) {
        if (!mayMove(state, to)) continue
        if (state === 'free') left++
        state = to
        if (isFinal(state)) rested++
      }
      expect(left).toBeLessThanOrEqual(1)
      expect(rested).toBeLessThanOrEqual(1)
    }),
  )
})

it('has no way on from where a reduction comes to rest', () => {
  for (const from of FROM) expect([from, TO.some((to) => mayMove(from, to))]).toEqual([from, !isFinal(from)])
})

it('moves the whole reduction between the accounts of the two states, and names the one it enters', () => {
  expect(moveTransfers(500, 'free', 'authorised')).toEqual([
    { unit: 'mgCO2e', debit: 'carbon', credit: 'carbon:authorised', amount: 500, reason: 'authorised' },
  ])
  for (const from of FROM)
    for (const to of TO.filter((state) => mayMove(from, state)))
      expect(moveTransfers(7, from, to)).toMatchObject([
        { debit: carbonAccount(from), credit: carbonAccount(to), amount: 7, reason: to },
      ])
})

it('moves nothing of a record that saved nothing', () => expect(moveTransfers(0, 'free', 'donated')).toEqual([]))

it('refuses to move a reduction to where it stands, or less than none', () => {
  expect(() => moveTransfers(1, 'issued', 'issued')).toThrow(LedgerError)
  expect(() => moveTransfers(-1, 'free', 'donated')).toThrow(LedgerError)
})
