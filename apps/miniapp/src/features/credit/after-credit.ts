import { invalidate } from '@/lib/cache'

/** Has everything asked anew that a credit changes. */
export const afterCredit = (): void =>
  invalidate(
    'home',
    'ledger',
    'chart',
    'wallet',
    'check-ins',
    'certificate-preview',
    'honours',
    'boards',
    'friends:board',
    'organisation',
  )

/** And what signing in at an activity changes, which brings points and no reduction. */
export const afterAttendance = (): void => invalidate('home', 'wallet', 'volunteering')
