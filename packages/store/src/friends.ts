/** An invitation to become friends. Only the hash of its token is kept. */
export interface NewInvitation {
  id: bigint
  residentId: bigint
  tokenHash: string
  at: number
  expiresAt: number
  /** How many of a resident's may live at once. */
  most: number
}

/** Somebody accepts an invitation. */
export interface Acceptance {
  residentId: bigint
  tokenHash: string
  /** Under which each of the two will speak of the other. */
  ids: readonly [bigint, bigint]
  at: number
  /** How many friends somebody may have. */
  most: number
}

/** A resident's friend, under the number by which they speak of them. */
export interface FriendKey {
  residentId: bigint
  id: bigint
}
