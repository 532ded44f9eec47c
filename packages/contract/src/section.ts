import { z } from 'zod'

/** The five sections of the home page: 衣 食 住 行 游. */
export const SECTIONS = ['clothing', 'food', 'housing', 'travel', 'leisure'] as const
export const sectionSchema = z.enum(SECTIONS)
export type Section = z.infer<typeof sectionSchema>

/** How well an act is proven, strongest first. */
export const EVIDENCE_TIERS = ['partner-verified', 'device-verified', 'signed-qr', 'photo', 'self-declared'] as const
export const evidenceTierSchema = z.enum(EVIDENCE_TIERS)
export type EvidenceTier = z.infer<typeof evidenceTierSchema>
