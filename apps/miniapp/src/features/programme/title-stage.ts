import type { Title } from '@tanpuhui/contract'
import { STAGES } from '@/ui/illustration/sapling'

/**
 * The sapling's stage at the title of this place (0 the first) among so many: the first title is its first leaves, the last
 * one its bloom, the others stand evenly between, however many a programme has.
 */
export const stageAt = (place: number, titles: number): number =>
  titles <= 1 ? STAGES - 1 : 1 + Math.round((place / (titles - 1)) * (STAGES - 2))

/** How far the sapling has grown: 0 without a title, 6 with the highest. */
export const titleStage = (title: Title | null, titles: readonly Title[]): number => {
  const place = title ? titles.findIndex(({ code }) => code === title.code) : -1
  return place < 0 ? 0 : stageAt(place, titles.length)
}
