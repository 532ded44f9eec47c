import { addDays, dayToIso, type LocalDay, yearOf } from '@tanpuhui/contract'

/** Local days, both included; without them, all time. */
export interface Range {
  from?: string
  to?: string
}

export const PRESETS = ['all', 'week', 'month', 'year'] as const
export type Preset = (typeof PRESETS)[number]

/** The days a preset means on `today`. They include today, so that the figures keep moving. */
export function rangeOf(preset: Preset, today: LocalDay): Range {
  const to = dayToIso(today)
  switch (preset) {
    case 'all':
      return {}
    case 'week':
      return { from: dayToIso(addDays(today, -6)), to }
    case 'month':
      return { from: dayToIso(addDays(today, -29)), to }
    case 'year':
      return { from: `${yearOf(today)}-01-01`, to }
  }
}

/** Whether a range leaves anything out. */
export const isRanged = ({ from, to }: Range): boolean => Boolean(from ?? to)
