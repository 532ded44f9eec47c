import type { Pool } from 'pg'
import type { StoreRules } from '../rules'
import { eachOperation, operationsByName, type Writes } from '../writes'
import { creditActs } from './credit-acts'
import { creditInLanes } from './credit-in-lanes'
import { enrolResidents } from './enrol-residents'
import { type PostgresqlTx, postgresqlTx, transaction } from './transaction'

/** The writes, each in a transaction of its own on a connection of the pool; batches of acts go through `writers` lanes. */
export function postgresqlWrites(pool: Pool, writers: number, rules: StoreRules): Writes {
  const inTransaction =
    <Args extends unknown[], Result>(operation: (tx: PostgresqlTx, ...args: Args) => Promise<Result>) =>
    (...args: Args) =>
      transaction(pool, (client) => operation(postgresqlTx(client, rules), ...args))
  return {
    ...eachOperation((name) => inTransaction(operationsByName[name])),
    creditActs: creditInLanes(writers, inTransaction(creditActs)),
    enrolResidents: inTransaction(({ client }, residents) => enrolResidents(client, residents)),
  }
}
