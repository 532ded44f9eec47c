import type { PartnerAccounts } from './port'

/** The sandbox adapter: every resident has an account at every partner, under an id made from the resident's. */
export const sandboxPartnerAccounts = (): PartnerAccounts => ({
  async subjectOf(_partnerCode, residentId) {
    return `demo-${residentId}`
  },
})
