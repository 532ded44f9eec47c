/** What a resident wants others to read; null for none. */
export interface NicknameChoice {
  residentId: bigint
  nickname: string | null
  at: number
}

/** A member of staff takes a nickname off a resident, for a reason that the resident reads. */
export interface NicknameTaking {
  residentId: bigint
  nickname: string
  reason: string
  at: number
  entryId: bigint
  staffId: bigint
}
