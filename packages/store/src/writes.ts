import type {
  ActAnswer,
  ActKey,
  BoundResident,
  Collection,
  CreditedAct,
  EntryMove,
  HoldRequest,
  HoldSettlement,
  NewResident,
  OrderRequest,
  PlacedOrder,
  PointsExpiry,
  RecordReversal,
  RefusedAct,
  Revocation,
} from './acts'
import type { AppealAnswer, AppealRequest } from './appeals'
import type { Acceptance, FriendKey, NewInvitation } from './friends'
import type { Gift, GiftRequest } from './gifts'
import type { MessageClaim, MessageConsent } from './messages'
import type { CodeRenewal, Joining, NewOrganisation, OrganisationClosing } from './organisations'
import type { Publication } from './publication'
import type { AccountRemoval } from './removal'
import type { SignUp, SignUpRequest } from './sign-ups'

/**
 * Every write of more than one row, each (but for creditActs) all or nothing. A promise resolves after the commit; calls that arrive together share
 * a transaction. There is one implementation for each dialect, with the same behaviour. Every one of them may throw OVERLOADED
 * before it begins, and UNAVAILABLE when the database cannot take it.
 */
export interface Writes {
  /**
   * Credits a batch: keys, records, transfers, balances and rollups, and keeps the refusals. Each act is credited wholly or not at
   * all; when the call fails, some may have been: the same acts again are answered as taken, by the same keys. Acts that the judge lets
   * count less, not at all, or instead of others beside them, are changed in the same transaction.
   * Answers those acts whose (partner, external id) was already taken, and those that were not credited as they came.
   */
  creditActs(acts: CreditedAct[], refusals: RefusedAct[]): Promise<ActAnswer[]>
  /** Credits one act unless the resident has `dailyLimit` acts of its behaviour on that day (throws CHECK_IN_LIMIT); answers as creditActs does. */
  creditCheckIn(act: CreditedAct, dailyLimit: number): Promise<ActAnswer | null>
  /**
   * Credits an act that has waited for its resident; answers what it is worth, 0 when others stand before it by now. Once: again, the
   * same. Throws ACT_UNKNOWN, NOT_COLLECTABLE_YET, LAPSED, or why it does not count.
   */
  collectAct(collection: Collection): Promise<Pick<ActKey, 'recordId' | 'mg' | 'points'>>
  /** Gives up acts that nobody has collected in time, `limit` at most; answers how many. What stood back for them may count then. */
  lapseActs(lapse: { at: number; limit: number }): Promise<number>
  /**
   * Takes a record back by a counter-entry, out of the rollups too; spent points are owed then. What stood back for it may count then.
   * Once: throws RECORD_UNKNOWN or RECORD_REVERSED.
   */
  reverseRecord(reversal: RecordReversal): Promise<void>
  /** Takes a record's reduction to its next state. Throws RECORD_UNKNOWN, RECORD_REVERSED or ENTRY_NOT_IN_STATE. */
  moveEntry(move: EntryMove): Promise<void>
  /** Sets points aside, earliest expiry first. A repeated request id answers the first hold's id. Throws NOT_ENOUGH_POINTS, REQUEST_ID_REUSED. */
  holdPoints(hold: HoldRequest): Promise<bigint>
  /** Spends what is held, or gives it back. Once: throws HOLD_UNKNOWN or HOLD_SETTLED with its state; one past its time can only be voided. */
  settleHold(settlement: HoldSettlement): Promise<void>
  /** Gives back what was held past its time, one entry of `entryIds` each; answers how many holds. */
  expireHolds(expiry: { entryIds: bigint[]; at: number }): Promise<number>
  /** Expires points that can no longer be spent; answers how many lots. */
  expirePoints(expiry: PointsExpiry): Promise<number>
  /** Spends points and takes voucher codes. A repeated request id answers the order it made. Throws what redeeming may throw. */
  placeOrder(order: OrderRequest): Promise<PlacedOrder>
  /** Spends points for a public-good project. A repeated request id answers the gift it made. Throws PRICE_CHANGED, NOT_ENOUGH_POINTS, REQUEST_ID_REUSED. */
  give(gift: GiftRequest): Promise<Gift>
  /** Takes a place in a volunteer activity; whoever has one keeps it. Throws VOLUNTEERING_FULL. */
  signUp(request: SignUpRequest): Promise<void>
  /** Gives the place back. Throws SIGN_UP_MISSING. */
  cancelSignUp(signUp: SignUp): Promise<void>
  /** Makes the resident unless the identity is known; answers the ids of those behind each identity, in order. */
  enrolResidents(residents: NewResident[]): Promise<bigint[]>
  /** Binds a partner account to a resident; throws BINDING_EXISTS when another resident holds it. */
  bind(binding: Binding): Promise<void>
  /** Revokes a certificate and says so in the audit log; answers false, and does neither, when it was revoked before. */
  revokeCertificate(revocation: Revocation): Promise<boolean>
  /** Makes an appeal and answers its id; a repeated request id answers the one it made. Throws RECORD_UNKNOWN, ACT_UNKNOWN, TOO_MANY_APPEALS, REQUEST_ID_REUSED. */
  makeAppeal(appeal: AppealRequest): Promise<bigint>
  /** Answers an appeal, once, and says so in the audit log. Throws APPEAL_UNKNOWN or APPEAL_ANSWERED. */
  answerAppeal(answer: AppealAnswer): Promise<void>
  /** Opens a session; answers false when the account has been removed since it was found. */
  openSession(session: NewSession): Promise<boolean>
  /**
   * Removes an account, for ever: the person can no longer be found, what the books need stays under a number. What is on hold goes back,
   * acts that wait lapse. A repeated request id answers when it was done, whoever asks. Throws CONFIRMATION_WRONG, SESSION_INVALID.
   */
  removeAccount(removal: AccountRemoval): Promise<{ removedAt: number }>
  /** Keeps a resident's consent to messages; answers to how many there is consent now. */
  grantMessages(consent: MessageConsent): Promise<number>
  /** Takes one consent for one occasion; answers false when there is none, or when the resident was told already. */
  claimMessage(claim: MessageClaim & { at: number }): Promise<boolean>
  /** Undoes a claim of which nothing was sent. */
  unclaimMessage(claim: MessageClaim): Promise<void>
  /** Forgets a resident's consent, since they have withdrawn it elsewhere. */
  dropMessageGrants(claim: Pick<MessageClaim, 'residentId' | 'event'>): Promise<void>
  /** Publishes figures of groups of people; those that another process has published meanwhile stay as they are. */
  publish(publication: Publication): Promise<void>
  /** Makes an invitation to become friends. Throws TOO_MANY_INVITATIONS. */
  invite(invitation: NewInvitation): Promise<void>
  /** Makes two people friends; those who are stay so. Throws INVITATION_UNKNOWN, INVITATION_OWN, TOO_MANY_FRIENDS, INVITER_HAS_TOO_MANY_FRIENDS. */
  acceptInvitation(acceptance: Acceptance): Promise<void>
  /** Ends a friendship, for both. Throws FRIEND_UNKNOWN. */
  removeFriend(friend: FriendKey): Promise<void>
  /** Makes an organisation that residents can join by its code. */
  createOrganisation(organisation: NewOrganisation): Promise<void>
  /** Gives an organisation another code: the one before works no more. Throws ORGANISATION_UNKNOWN, also when it is closed. */
  renewOrganisationCode(renewal: CodeRenewal): Promise<void>
  /** Closes an organisation, for ever. Throws ORGANISATION_UNKNOWN, also when it is closed. */
  closeOrganisation(closing: OrganisationClosing): Promise<void>
  /** Joins by a code; who belongs to it already stays. Throws ORGANISATION_UNKNOWN, ORGANISATION_JOINED (they belong to another that is open). */
  joinOrganisation(joining: Joining): Promise<void>
  /** Leaves: what the resident saved counts for the organisation no more. Throws ORGANISATION_NONE. */
  leaveOrganisation(leaving: Pick<Joining, 'residentId'>): Promise<void>
}

/** A device that signs in. Only the token's hash is kept. */
export interface NewSession {
  tokenHash: string
  residentId: bigint
  at: number
  expiresAt: number
}

/** A partner account to be bound to a resident. */
export interface Binding {
  partnerId: number
  subject: string
  residentId: bigint
  at: number
}

/** Reads that a batch needs, set-based. */
export interface ActReads {
  boundResidents(partnerId: number, subjects: string[]): Promise<BoundResident[]>
  actKeys(partnerId: number, externalIds: string[]): Promise<ActKey[]>
}
