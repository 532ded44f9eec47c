import { AppError } from '@tanpuhui/contract'
import type { PartnerAccounts } from './port'

/** Outside the sandbox no partner can be asked yet: residents are told so, and nothing is bound. */
export const unavailablePartnerAccounts = (): PartnerAccounts => ({
  async subjectOf() {
    throw new AppError('PARTNER_UNAVAILABLE')
  },
})
