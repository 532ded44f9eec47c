import { EVIDENCE_TIERS } from '@tanpuhui/contract'
import fc from 'fast-check'
import { creditedShare, evidenceShare } from './evidence-share'

const half = evidenceShare('photo', 50, { zh: '照片证据', en: 'photo evidence' })

it.each([
  [144_000, 72_000],
  [45_721, 22_860],
  [1, 0],
  [0, 0],
])('credits for a photo of %i mg half, rounded down: %i mg', (mg, credited) =>
  expect(creditedShare([half], 'photo', mg)).toBe(credited),
)

it('credits all of what is proven in a way that has no share of its own', () => {
  for (const tier of EVIDENCE_TIERS) if (tier !== 'photo') expect(creditedShare([half], tier, 144_001)).toBe(144_001)
})

it('credits an integer part that is never more than the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 10 ** 12 }), (percent, mg) => {
      const credited = creditedShare([evidenceShare('photo', percent, { zh: '照片', en: 'photo' })], 'photo', mg)
      expect(BigInt(credited)).toBe((BigInt(mg) * BigInt(percent)) / 100n)
    }),
  )
})

it('says so in both languages', () =>
  expect(half.description).toEqual({ zh: '照片证据：按 50% 计入', en: 'photo evidence: 50% is credited' }))
