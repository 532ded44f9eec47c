import { answerAppeal } from './answer-appeal'
import { attend } from './attend'
import { bind } from './bind'
import { collectAct } from './collect-act'
import { creditCheckIn } from './credit-check-in'
import { expirePoints } from './expire-points'
import { removeFriend } from './friendships'
import { give } from './give'
import { holdPoints } from './hold-points'
import { acceptInvitation, invite } from './invitations'
import { lapseActs } from './lapse-acts'
import { makeAppeal } from './make-appeal'
import { joinOrganisation, leaveOrganisation } from './memberships'
import { claimMessage, dropMessageGrants, grantMessages, unclaimMessage } from './messages'
import { moveEntry } from './move-entry'
import { chooseNickname, takeOffNickname } from './nicknames'
import { openSession } from './open-session'
import { closeOrganisation, createOrganisation, renewOrganisationCode } from './organisations'
import { placeOrder } from './place-order'
import { publish } from './publish'
import { removeAccount } from './remove-account'
import { reverseRecord } from './reverse-record'
import { revokeCertificate } from './revoke-certificate'
import { expireHolds, settleHold } from './settle-hold'
import { cancelSignUp, signUp } from './sign-up'

/** The writes that need no SQL of their own dialect, each inside a transaction that the caller opens and commits. */
export const operations = {
  creditCheckIn,
  collectAct,
  lapseActs,
  reverseRecord,
  moveEntry,
  holdPoints,
  settleHold,
  expireHolds,
  expirePoints,
  placeOrder,
  give,
  signUp,
  cancelSignUp,
  attend,
  bind,
  revokeCertificate,
  makeAppeal,
  answerAppeal,
  openSession,
  chooseNickname,
  takeOffNickname,
  removeAccount,
  grantMessages,
  claimMessage,
  unclaimMessage,
  dropMessageGrants,
  publish,
  invite,
  acceptInvitation,
  removeFriend,
  createOrganisation,
  renewOrganisationCode,
  closeOrganisation,
  joinOrganisation,
  leaveOrganisation,
}

/** One of them by name. */
export type OperationName = keyof typeof operations
