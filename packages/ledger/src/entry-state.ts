import { carbonAccount, type EntryState } from './account'
import { movement, type Transfer } from './transfer'

const NEXT: Record<'free' | EntryState, readonly EntryState[]> = {
  free: ['authorised', 'donated'],
  authorised: ['pooled'],
  pooled: ['issued'],
  issued: [],
  donated: [],
}

/** Whether a record's reduction may go from one state to another: `free → authorised → pooled → issued`, or `free → donated`. */
export const mayMove = (from: 'free' | EntryState, to: EntryState): boolean => NEXT[from].includes(to)

/** The transfer that takes a record's `mg` on to its next state. */
export const moveTransfers = (mg: number, from: 'free' | EntryState, to: EntryState): Transfer[] =>
  movement('mgCO2e', carbonAccount(from), carbonAccount(to), mg, to)

/** Where a reversal takes a record's reduction from: what has been issued or given away is gone, and is owed instead. */
export const isFinal = (state: 'free' | EntryState): boolean => state === 'issued' || state === 'donated'
