import type { LedgerFilter, ProgrammeView } from '@tanpuhui/contract'

export const KINDS = ['all', 'counted', 'waiting', 'refused', 'taken-back'] as const

/** Which lines are looked for; `all` are those that were entered, taken back or not. */
export interface LinesFilter extends LedgerFilter {
  kind: (typeof KINDS)[number]
}

export const EVERYTHING: LinesFilter = { kind: 'all' }

/** A filter without the keys that say nothing, in one order: equal filters are equal texts. */
export function tidy({ kind, section, partner, month, day, search }: LinesFilter): LinesFilter {
  const words = search?.trim()
  return {
    kind,
    ...(section ? { section } : {}),
    ...(partner ? { partner } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
    ...(words ? { search: words } : {}),
  }
}

/** Where lines may come from: the programme's own check-ins, then its partners by section. */
export const partnersOf = ({ code, name, sections }: ProgrammeView) => [
  { code, name, self: true },
  ...sections.flatMap(({ partners }) => partners.map((partner) => ({ code: partner.code, name: partner.name, self: false }))),
]
