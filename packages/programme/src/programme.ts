import type { Section, Text, Title } from '@tanpuhui/contract'
import type { z } from 'zod'
import type { KnownMethod } from './catalogue'
import type { ClaimRules } from './claims'
import type { Frozen } from './frozen'
import type { PointsPolicies } from './points/policies'
import type { EvidenceShare } from './rules/evidence-share'
import type { Rule } from './rules/rule'
import type { siteSchema } from './schema/acts'
import type { Claims } from './schema/claims'
import type {
  campaignSchema,
  equivalentSchema,
  medalSchema,
  offerSchema,
  publicGoodSchema,
  volunteeringSchema,
} from './schema/rewards'

/** A kind of act that counts here, and by which methods: none of a list ever apply to one act together. */
export interface ProgrammeBehaviour<Method extends KnownMethod = KnownMethod> {
  code: string
  section: Section
  /** What residents are credited by. Empty: listed, but nothing is credited yet (待方法学). */
  display: readonly Method[]
  /** What the programme answers for when reductions are issued: conservative. */
  issuance: readonly Method[]
}

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

type Of<Schema extends z.ZodType> = Frozen<z.infer<Schema>>

/** A place whose screen shows signed, expiring check-in codes. */
export type CheckInSite = Of<typeof siteSchema>
/** Goods of the points mall: vouchers valid `validDays` after they are redeemed; a sandbox makes `sandboxStock` of them up. */
export type VoucherOffer = Of<typeof offerSchema>
export type Medal = Of<typeof medalSchema>
export type PublicGood = Of<typeof publicGoodSchema>
export type Volunteering = Of<typeof volunteeringSchema>
export type Campaign = Of<typeof campaignSchema>
export type Board = Campaign['boards'][number]
export type Equivalent = Of<typeof equivalentSchema>

/** One city's or province's programme, made from its file: names looked up, rules filled in. Frozen. */
export interface Programme<Method extends KnownMethod = KnownMethod> {
  code: string
  name: Text
  region: Text
  issuer: Text
  /** Letters that its certificates' serials begin with. */
  serialPrefix: string
  utcOffsetMinutes: number
  accent: { readonly light: string; readonly dark: string }
  sections: readonly { readonly code: Section; readonly label: Text; readonly name: Text }[]
  /** In the order of the file. */
  behaviours: ReadonlyMap<string, ProgrammeBehaviour<Method>>
  /** The section in which each behaviour is shown and counted. */
  sectionOf: Readonly<Record<string, Section>>
  /** The programme itself first. */
  partners: readonly Partner[]
  districts: ReadonlyMap<string, Text>
  /** The district under which acts are counted that have no place of their own. */
  home: string
  /** Judged in order; the first refusal stands. */
  rules: readonly Rule[]
  /** What acts may claim beside a resident's other acts. */
  claims: Claims
  /** Which of them count beside each other. */
  claimRules: ClaimRules
  /** Behaviours that are credited later, when their resident collects them, by code. */
  settle: ReadonlyMap<string, Claims['settle'][number]>
  points: PointsPolicies
  /** Points in a partner's own unit, by the partner's id. */
  partnerPoints: ReadonlyMap<number, PointsPolicies>
  /** Points can be spent until the end of the year this many years after the one in which they were earned. */
  pointsLastYears: number
  evidenceShares: readonly EvidenceShare[]
  checkIns: readonly CheckIn[]
  sites: readonly CheckInSite[]
  titles: readonly Title[]
  medals: readonly Medal[]
  offers: readonly VoucherOffer[]
  publicGood: readonly PublicGood[]
  volunteering: readonly Volunteering[]
  campaigns: readonly Campaign[]
  equivalents: readonly Equivalent[]
}

/** The pseudo-partner through which residents' own check-ins are recorded. */
export const SELF_PARTNER_ID = 1
