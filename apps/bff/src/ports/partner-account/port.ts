/** How a resident's account at a partner is found when they authorise it. */
export interface PartnerAccounts {
  /** The partner's own id for this resident, after the partner has confirmed it. Throws PARTNER_UNKNOWN where it cannot be asked. */
  subjectOf(partnerCode: string, residentId: bigint): Promise<string>
}
