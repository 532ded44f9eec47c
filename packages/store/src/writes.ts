import type { ActKey, BoundResident, CreditedAct, NewResident, OrderRequest, PlacedOrder, RefusedAct, Revocation } from './acts'

/**
 * Every write of more than one row, each in one transaction. A promise resolves after the commit.
 * There is one implementation for each dialect, with the same behaviour.
 */
export interface Writes {
  /**
   * Credits a batch: keys, records, transfers, balances and rollups, and keeps the refusals.
   * Answers the keys of those acts whose (partner, external id) was already taken; all others are credited.
   */
  creditActs(acts: CreditedAct[], refusals: RefusedAct[]): Promise<ActKey[]>
  /** Credits one act unless the resident has `dailyLimit` acts of its behaviour on that day (throws CHECK_IN_LIMIT); answers as creditActs. */
  creditCheckIn(act: CreditedAct, dailyLimit: number): Promise<ActKey | null>
  /** Spends points and takes voucher codes. A repeated request id answers the order it made. Throws what redeeming may throw. */
  placeOrder(order: OrderRequest): Promise<PlacedOrder>
  /** Makes the resident unless the identity is known; answers the ids of those behind each identity, in order. */
  enrolResidents(residents: NewResident[]): Promise<bigint[]>
  /** Binds a partner account to a resident; throws BINDING_EXISTS when another resident holds it. */
  bind(binding: { partnerId: number; subject: string; residentId: bigint; at: number }): Promise<void>
  /** Revokes a certificate and says so in the audit log; answers false, and does neither, when it was revoked before. */
  revokeCertificate(revocation: Revocation): Promise<boolean>
}

/** Reads that a batch needs, set-based. */
export interface ActReads {
  boundResidents(partnerId: number, subjects: string[]): Promise<BoundResident[]>
  actKeys(partnerId: number, externalIds: string[]): Promise<ActKey[]>
}
