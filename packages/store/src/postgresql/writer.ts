import type { Pool } from 'pg'
import { operations } from '../operations'
import type { Tx } from '../tx'
import type { Writes } from '../writes'
import { creditActs } from './credit-acts'
import { creditInLanes } from './credit-in-lanes'
import { enrolResidents } from './enrol-residents'
import { postgresqlTx, transaction } from './transaction'

/** The writes, each in a transaction of its own on a connection of the pool; batches of acts go through `writers` lanes. */
export function postgresqlWrites(pool: Pool, writers: number): Writes {
  const inTransaction =
    <Args extends unknown[], Result>(operation: (tx: Tx, ...args: Args) => Promise<Result>) =>
    (...args: Args) =>
      transaction(pool, (client) => operation(postgresqlTx(client, creditActs), ...args))
  return {
    creditActs: creditInLanes(writers, (acts, refusals) => transaction(pool, (client) => creditActs(client, acts, refusals))),
    enrolResidents: (residents) => transaction(pool, (client) => enrolResidents(client, residents)),
    creditCheckIn: inTransaction(operations.creditCheckIn),
    reverseRecord: inTransaction(operations.reverseRecord),
    moveEntry: inTransaction(operations.moveEntry),
    holdPoints: inTransaction(operations.holdPoints),
    settleHold: inTransaction(operations.settleHold),
    expireHolds: inTransaction(operations.expireHolds),
    expirePoints: inTransaction(operations.expirePoints),
    placeOrder: inTransaction(operations.placeOrder),
    give: inTransaction(operations.give),
    signUp: inTransaction(operations.signUp),
    cancelSignUp: inTransaction(operations.cancelSignUp),
    bind: inTransaction(operations.bind),
    revokeCertificate: inTransaction(operations.revokeCertificate),
  }
}
