import type { ErrorCode, ErrorDetails } from '@tanpuhui/contract'
import type { Collect, CreditedAct, Reach } from '../acts'

/** Names an act for ever. */
export interface ActName {
  partnerId: number
  externalId: string
}

/** What an act says, and how it was to be measured when it was reported. */
type Said = Pick<
  CreditedAct,
  | 'recordId'
  | 'residentId'
  | 'partnerId'
  | 'externalId'
  | 'behaviour'
  | 'section'
  | 'method'
  | 'issuanceMethod'
  | 'evidence'
  | 'occurredAt'
  | 'endedAt'
  | 'day'
  | 'district'
  | 'data'
  | 'ruling'
  | 'collect'
>

/** An act beside others. `recordId` is of the record that it is, was, or would be. */
export interface StandingAct extends Said {
  /**
   * `new`: about to be credited as it came. `counted`: its record stands. `aside`: it does not count, or waits to be collected.
   * `collected`: has waited, and is about to be credited. `gone`: was taken back just now, and bears on others no more.
   */
  how: 'new' | 'counted' | 'aside' | 'collected' | 'gone'
  /** Why it is aside, and beside which other; null while it waits. */
  code: ErrorCode | null
  details: ErrorDetails
  by: ActName | null
  /** Its reduction has left `free`. */
  settled: boolean
}

/** Where acts of a resident may lie that matter to one another. */
export interface Scope extends Reach {
  residentId: bigint
}

/** Acts that are to be judged, and where everything that matters to them has been looked for. */
export interface Neighbourhood {
  acts: StandingAct[]
  scopes: Scope[]
  common: string[]
  /** The moment of the judgement, ms since the epoch. */
  at: number
}

/** What becomes of an act whose standing changes: either it is credited, or it stands aside. */
export interface Change {
  act: StandingAct
  /** The counter-entry by which its record is taken back first, and why, as JSON. */
  takeBack: { entryId: bigint; ruling: string } | null
  credit: CreditedAct | null
  aside: { code: ErrorCode | null; details: ErrorDetails; by: ActName | null; collect: Collect | null } | null
}

/** The changes that a judgement leads to, or where else to look first. */
export type Judgement = { changes: Change[] } | { wider: { scopes: Scope[]; common: string[] } }

/** Decides which acts count beside each other. Depends on nothing but what it is given. */
export type Judge = (neighbourhood: Neighbourhood) => Judgement
