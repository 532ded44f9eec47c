import type { Pool, PoolClient } from 'pg'
import type { Writes } from '../writes'
import { bind } from './bind'
import { creditActs } from './credit-acts'
import { creditCheckIn } from './credit-check-in'
import { enrolResidents } from './enrol-residents'
import { placeOrder } from './place-order'
import { revokeCertificate } from './revoke-certificate'
import { transaction } from './transaction'

/** The writes, each in a transaction of its own on a connection of the pool. */
export function postgresqlWrites(pool: Pool): Writes {
  const inTransaction =
    <Args extends unknown[], Result>(operation: (client: PoolClient, ...args: Args) => Promise<Result>) =>
    (...args: Args) =>
      transaction(pool, (client) => operation(client, ...args))
  return {
    creditActs: inTransaction(creditActs),
    creditCheckIn: inTransaction(creditCheckIn),
    placeOrder: inTransaction(placeOrder),
    enrolResidents: inTransaction(enrolResidents),
    bind: inTransaction(bind),
    revokeCertificate: inTransaction(revokeCertificate),
  }
}
