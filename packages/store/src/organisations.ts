/** What a member of staff does to an organisation, with its entry in the audit log. */
interface Deed {
  id: bigint
  at: number
  entryId: bigint
  staffId: bigint
}

export interface NewOrganisation extends Deed {
  name: string
  /** By which residents join. */
  code: string
  /** By which a retry is recognised. */
  requestId?: string | undefined
}

export interface CodeRenewal extends Deed {
  code: string
}

export type OrganisationClosing = Deed

/** A resident joins by a code; what they save counts from the local day `day` on. */
export interface Joining {
  residentId: bigint
  code: string
  day: number
  at: number
}
