import type { Transfer } from '@tanpuhui/ledger'
import type {
  ActKey,
  CreditedAct,
  EntryMove,
  HoldRequest,
  NewResident,
  OrderRequest,
  PlacedOrder,
  RecordReversal,
  RefusedAct,
} from '../../src/acts'
import type { Gift, GiftRequest } from '../../src/gifts'
import type { Binding } from '../../src/operations/bind'
import type { SignUpRequest } from '../../src/sign-ups'

/** A movement as the model keeps it. */
export interface Posted extends Transfer {
  entryId: bigint
  residentId: bigint
  at: number
  ref: bigint | null
}

export interface Held extends HoldRequest {
  state: 'pending' | 'posted' | 'voided' | 'expired'
  settledAt: number | null
}

export interface Offer {
  id: number
  pricePoints: number
  endedAt: number | null
}

export interface Code {
  id: bigint
  offerId: number
  code: string
  orderId: bigint | null
}

/** What a programme’s books should be: a few maps. Values are never changed, only replaced, so that a copy need not be deep. */
export interface State {
  keys: Map<string, ActKey & { partnerId: number }>
  records: Map<bigint, CreditedAct>
  reversals: Map<bigint, RecordReversal>
  /** The last move of each record that has left `free`. */
  moves: Map<bigint, EntryMove>
  refusals: Map<string, RefusedAct>
  transfers: Map<string, Posted>
  /** By `resident account`. */
  balances: Map<string, number>
  holds: Map<bigint, Held>
  offers: Map<number, Offer>
  codes: Map<bigint, Code>
  orders: Map<bigint, OrderRequest & PlacedOrder>
  gifts: Map<bigint, GiftRequest & Gift>
  /** By `activity/resident`. */
  signUps: Map<string, SignUpRequest>
  /** By `provider/subject`. */
  identities: Map<string, NewResident>
  bindings: Map<string, Binding>
}

export const emptyState = (): State => ({
  keys: new Map(),
  records: new Map(),
  reversals: new Map(),
  moves: new Map(),
  refusals: new Map(),
  transfers: new Map(),
  balances: new Map(),
  holds: new Map(),
  offers: new Map(),
  codes: new Map(),
  orders: new Map(),
  gifts: new Map(),
  signUps: new Map(),
  identities: new Map(),
  bindings: new Map(),
})

/** A copy that can be changed without changing the original. */
export const copyOf = (state: State): State =>
  Object.fromEntries(Object.entries(state).map(([name, map]) => [name, new Map(map)])) as unknown as State
