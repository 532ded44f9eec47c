import type { Pool } from 'pg'
import { operations } from '../operations'
import type { StoreRules } from '../rules'
import type { Writes } from '../writes'
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
    creditActs: creditInLanes(writers, inTransaction(creditActs)),
    enrolResidents: (residents) => transaction(pool, (client) => enrolResidents(client, residents)),
    creditCheckIn: inTransaction(operations.creditCheckIn),
    collectAct: inTransaction(operations.collectAct),
    lapseActs: inTransaction(operations.lapseActs),
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
    makeAppeal: inTransaction(operations.makeAppeal),
    answerAppeal: inTransaction(operations.answerAppeal),
    openSession: inTransaction(operations.openSession),
    removeAccount: inTransaction(operations.removeAccount),
    grantMessages: inTransaction(operations.grantMessages),
    claimMessage: inTransaction(operations.claimMessage),
    unclaimMessage: inTransaction(operations.unclaimMessage),
    dropMessageGrants: inTransaction(operations.dropMessageGrants),
    publish: inTransaction(operations.publish),
    invite: inTransaction(operations.invite),
    acceptInvitation: inTransaction(operations.acceptInvitation),
    removeFriend: inTransaction(operations.removeFriend),
    createOrganisation: inTransaction(operations.createOrganisation),
    renewOrganisationCode: inTransaction(operations.renewOrganisationCode),
    closeOrganisation: inTransaction(operations.closeOrganisation),
    joinOrganisation: inTransaction(operations.joinOrganisation),
    leaveOrganisation: inTransaction(operations.leaveOrganisation),
  }
}
