import type { EvidenceTier, Text } from '@tanpuhui/contract'

/** What part of a reduction is credited for evidence of a given tier (保守性: the weaker the proof, the less is credited). */
export interface EvidenceShare {
  tier: EvidenceTier
  percent: number
  description: Text
}

export const evidenceShare = (tier: EvidenceTier, percent: number, label: Text): EvidenceShare =>
  Object.freeze({
    tier,
    percent,
    description: { zh: `${label.zh}：按 ${percent}% 计入`, en: `${label.en}: ${percent}% is credited` },
  })

/** The credited part of `mg`, in integer milligrams, rounded down. */
export const creditedShare = (shares: readonly EvidenceShare[], tier: EvidenceTier, mg: number): number => {
  const share = shares.find((s) => s.tier === tier)
  return share ? Math.floor((mg * share.percent) / 100) : mg
}
