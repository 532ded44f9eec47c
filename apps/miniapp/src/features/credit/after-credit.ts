import { invalidate, supersede } from '@/lib/cache'

/** Has everything asked anew that a credit changes. The ledger's own figures are not shown meanwhile: home knows better. */
export function afterCredit(): void {
  supersede('chart', 'ledger:lines')
  invalidate('home', 'ledger', 'wallet', 'check-ins', 'certificate-preview', 'honours', 'boards', 'friends:board', 'organisation')
}

/** And what signing in at an activity changes, which brings points and no reduction. */
export const afterAttendance = (): void => invalidate('home', 'wallet', 'volunteering')
