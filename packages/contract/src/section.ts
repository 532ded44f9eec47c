import { z } from 'zod'

/**
 * The sections that there are: 衣 食 住 行 游 用 办公 金融. Which of them a city shows, in which order and under which labels,
 * its programme says (`sections`); this order means nothing.
 */
export const SECTIONS = ['clothing', 'food', 'housing', 'travel', 'leisure', 'goods', 'office', 'finance'] as const
export const sectionSchema = z.enum(SECTIONS)
export type Section = z.infer<typeof sectionSchema>

/** How well an act is proven, strongest first. */
export const EVIDENCE_TIERS = ['partner-verified', 'device-verified', 'signed-qr', 'photo', 'self-declared'] as const
export const evidenceTierSchema = z.enum(EVIDENCE_TIERS)
export type EvidenceTier = z.infer<typeof evidenceTierSchema>
