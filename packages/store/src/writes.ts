import type { ActAnswer, ActKey, BoundResident, CreditedAct, NewResident, RefusedAct } from './acts'
import { type OperationName, operations } from './operations'
import type { Tx } from './tx'

/** What each write takes and answers: that of an operation is said by the operation. */
type Calls = {
  [Name in OperationName]: (typeof operations)[Name] extends (tx: Tx, ...args: infer Args) => Promise<infer Answer>
    ? { args: Args; answer: Answer }
    : never
} & {
  /**
   * Credits a batch: keys, records, transfers, balances and rollups, and keeps the refusals. Each act is credited wholly or not at
   * all; when the call fails, some may have been: the same acts again are answered as taken, by the same keys. Acts that the judge lets
   * count less, not at all, or instead of others beside them, are changed in the same transaction.
   * Answers those acts whose (partner, external id) was already taken, and those that were not credited as they came.
   */
  creditActs: { args: [acts: CreditedAct[], refusals: RefusedAct[]]; answer: ActAnswer[] }
  /** Makes the resident unless the identity is known; answers the ids of those behind each identity, in order. */
  enrolResidents: { args: [residents: NewResident[]]; answer: bigint[] }
}

/** One write, seen from who asks for it. */
export type Write<Name extends keyof Calls> = (...args: Calls[Name]['args']) => Promise<Calls[Name]['answer']>

/**
 * Every write of more than one row, each (but for creditActs) all or nothing. A promise resolves after the commit; calls that arrive together share
 * a transaction. There is one implementation for each dialect, with the same behaviour. Every one of them may throw OVERLOADED
 * before it begins, and UNAVAILABLE when the database cannot take it.
 */
export type Writes = { [Name in keyof Calls]: Write<Name> }

/** The operations by name, in the form from which a write can be made without looking which one it is. */
export const operationsByName: {
  [Name in OperationName]: (tx: Tx, ...args: Calls[Name]['args']) => Promise<Calls[Name]['answer']>
} = operations

/** The writes that are operations, each made from its name. */
export function eachOperation(make: <Name extends OperationName>(name: Name) => Write<Name>): Pick<Writes, OperationName> {
  const names = Object.keys(operations) as OperationName[]
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Pick<Writes, OperationName>
}

/** Reads that a batch needs, set-based. */
export interface ActReads {
  boundResidents(partnerId: number, subjects: string[]): Promise<BoundResident[]>
  actKeys(partnerId: number, externalIds: string[]): Promise<ActKey[]>
}
