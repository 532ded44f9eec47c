import type { Section } from '@tanpuhui/contract'
import type { Picture } from '@/ui/illustration/picture'

export type PosterKind = 'receipt' | 'medal' | 'title' | 'certificate' | 'month'

/** Everything that is drawn on a poster: words in the person's language, nothing left to decide. */
export interface PosterFacts {
  programme: string
  issuer: string
  /** `#rrggbb`, read on paper. */
  accent: string
  heading: string
  /** What it is about, in large letters. */
  what: string
  /** A quiet line below: a day or a period. */
  when: string
  /** The figure that is the hero; null where the name itself is. */
  figure: { value: string; unit: string } | null
  /** A quiet line below the figure: what it equals, or what a medal is for. */
  below: string
  picture: Picture
  /** The only personal thing on it; empty when it is left off. */
  name: string
  title: string
  rows: readonly { name: string; said: string }[]
  /** Sections by share of the greatest, 0 to 1. */
  bars: readonly { section: Section; label: string; said: string; share: number }[]
  /** What the QR code holds, and what is written below it. */
  code: { text: string; words: string }
  notes: readonly string[]
  /** The words of the card that a friend gets: no name in them. */
  share: string
}
