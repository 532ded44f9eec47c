import type { Section, Text, Title } from '@tanpuhui/contract'
import type { EvidenceShare } from './rules/evidence-share'
import type { PointsRule } from './rules/points-per-mass'
import type { Rule } from './rules/rule'

/** 场景企业: a platform that reports acts. `id` is kept with every record and never changes. */
export interface Partner {
  id: number
  code: string
  name: Text
  section: Section
  behaviours: readonly string[]
  miniProgram: { appId: string; path: string } | null
}

/** A check-in that residents do themselves. */
export interface CheckIn {
  behaviour: string
  ways: readonly ('scan' | 'photo')[]
  dailyLimit: number
}

/** A place whose screen shows signed, expiring check-in codes. */
export interface CheckInSite {
  id: number
  code: string
  name: Text
  behaviour: string
  district: string
}

/** Goods of the points mall. */
export interface VoucherOffer {
  id: number
  code: string
  title: Text
  description: Text
  terms: Text
  merchant: Text
  pricePoints: number
  maxPerOrder: number
  /** Days for which a voucher is valid after it is redeemed. */
  validDays: number
  /** Vouchers that a sandbox makes up at first start. */
  sandboxStock: number
}

/** One city's or province's programme as data. */
export interface Programme {
  code: string
  name: Text
  region: Text
  issuer: Text
  /** Letters that its certificates' serials begin with. */
  serialPrefix: string
  utcOffsetMinutes: number
  accent: { light: string; dark: string }
  sections: readonly { code: Section; label: Text; name: Text }[]
  /** The section in which each behaviour is shown and counted. */
  sectionOf: Readonly<Record<string, Section>>
  partners: readonly Partner[]
  districts: ReadonlyMap<string, Text>
  /** Judged in order; the first refusal stands. */
  rules: readonly Rule[]
  points: PointsRule
  /** Points can be spent until the end of the year this many years after the one in which they were earned. */
  pointsLastYears: number
  evidenceShares: readonly EvidenceShare[]
  checkIns: readonly CheckIn[]
  sites: readonly CheckInSite[]
  titles: readonly Title[]
  offers: readonly VoucherOffer[]
  equivalents: readonly { code: string; unit: Text; mg: number; source: string }[]
}

/** The pseudo-partner through which residents' own check-ins are recorded. */
export const SELF_PARTNER_ID = 1
