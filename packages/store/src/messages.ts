/** Something that a resident is to be told of once: `key` names the occasion. */
export interface MessageClaim {
  residentId: bigint
  event: string
  key: string
}

/** Consent to more messages of a kind, up to `most` that are still to come. */
export interface MessageConsent {
  residentId: bigint
  event: string
  times: number
  most: number
}
