export { type ReportedActivity, type ReportedOutcome, ReportRefused, report } from './report'
export { type PartnerKey, signedHeaders } from './sign'
