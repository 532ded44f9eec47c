import type { PersonalSection } from './sections'

/** How a table with a `resident_id` is dealt with. A test walks the database's catalogue: none may be missing here. */
interface PersonalTable {
  /** Under which section of the export its rows are told, or in the `profile`; `derived` when they follow from those of another table, which are told. */
  told: PersonalSection | 'profile' | 'derived'
  /**
   * What becomes of them when the account is removed: `kept` where the programme's books need them, under a number without a name;
   * `detached` from the person, but there; or `deleted`.
   */
  removal: 'kept' | 'deleted' | 'detached'
}

/** By name, but for `resident` itself. */
export const PERSONAL_TABLES: Readonly<Record<string, PersonalTable>> = {
  unlisted: { told: 'profile', removal: 'kept' },
  nickname_removal: { told: 'nicknameRemovals', removal: 'deleted' },
  resident_identity: { told: 'identities', removal: 'deleted' },
  resident_session: { told: 'sessions', removal: 'deleted' },
  binding: { told: 'bindings', removal: 'deleted' },
  activity_record: { told: 'records', removal: 'kept' },
  reversal: { told: 'records', removal: 'kept' },
  entry_state: { told: 'records', removal: 'kept' },
  refusal: { told: 'refusals', removal: 'deleted' },
  act_aside: { told: 'asides', removal: 'kept' },
  transfer: { told: 'transfers', removal: 'kept' },
  balance: { told: 'balances', removal: 'kept' },
  hold: { told: 'holds', removal: 'kept' },
  bonus: { told: 'bonuses', removal: 'kept' },
  mall_order: { told: 'orders', removal: 'kept' },
  gift: { told: 'gifts', removal: 'kept' },
  volunteer_sign_up: { told: 'signUps', removal: 'deleted' },
  volunteer_attendance: { told: 'attendances', removal: 'kept' },
  certificate: { told: 'certificates', removal: 'kept' },
  photo: { told: 'photos', removal: 'detached' },
  appeal: { told: 'appeals', removal: 'deleted' },
  message_grant: { told: 'messageGrants', removal: 'deleted' },
  message_sent: { told: 'messages', removal: 'deleted' },
  friend_invitation: { told: 'invitations', removal: 'deleted' },
  friendship: { told: 'friends', removal: 'deleted' },
  membership: { told: 'memberships', removal: 'deleted' },
  act_key: { told: 'derived', removal: 'kept' },
  act_common: { told: 'derived', removal: 'kept' },
  resident_day: { told: 'derived', removal: 'kept' },
  resident_month: { told: 'derived', removal: 'kept' },
  resident_first: { told: 'derived', removal: 'kept' },
  resident_score: { told: 'derived', removal: 'kept' },
}
