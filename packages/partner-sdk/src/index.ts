export { type ReportedActivity, type ReportedOutcome, ReportRefused, ReportUnanswered, report } from './report'
export type { RetryOptions } from './retry'
export { type PartnerKey, signedHeaders } from './sign'
