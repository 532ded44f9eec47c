import { STAFF_ROLES } from '@tanpuhui/contract'

/** Every role: whoever is staff may look. */
export const ANY_STAFF = STAFF_ROLES
