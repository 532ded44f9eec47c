export { boardOf, campaignDays, campaignsOn } from './campaigns'
export type { KnownBehaviour, KnownCatalogue, KnownMethod } from './catalogue'
export {
  adjudicate,
  type Claim,
  type ClaimRules,
  commonOf,
  component,
  type Reach,
  type Ruling,
  reachOf,
} from './claims'
export { judge } from './judge'
export { loadProgramme } from './load-programme'
export type { ActData } from './points/points-rule'
export type { PointsPolicies } from './points/policies'
export { PRESET_NAMES, presetNamed } from './presets'
export { type Price, priceOn } from './prices'
export {
  type Board,
  type Campaign,
  type CheckIn,
  type CheckInSite,
  type Equivalent,
  type Medal,
  type Partner,
  type Programme,
  type ProgrammeBehaviour,
  type PublicGood,
  SELF_PARTNER_ID,
  type Volunteering,
  type VoucherOffer,
} from './programme'
export { creditedShare, type EvidenceShare } from './rules/evidence-share'
export type { JudgedAct, Refusal, Rule } from './rules/rule'
export type { Claims } from './schema/claims'
export { titleFor } from './titles'
