import type { PartnerKey } from '@tanpuhui/partner-sdk'

/** A partner of the sandbox, as data/sandbox/partners.json names it. */
export interface Partner extends PartnerKey {
  code: string
  behaviours: string[]
}

/** A resident who is signed in. */
export interface Resident {
  name: string
  token: string
}

/** The programme under load, seen from its clients. */
export interface Target {
  url: string
  partners: Partner[]
  /** Their ids at every partner are their names. */
  residents: string[]
  signedIn: Resident[]
}
