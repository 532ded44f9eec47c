import type { Title } from '@tanpuhui/contract'

/** How far the sapling has grown: 0 without a title, one stage for each title reached. */
export const titleStage = (title: Title | null, titles: readonly Title[]): number =>
  title ? titles.findIndex(({ code }) => code === title.code) + 1 : 0
