import type { TotalsOverview, TotalsRow } from '@tanpuhui/contract'

export const row = (key: string, zh: string, en: string, mg: number, acts = 1, people = 1): TotalsRow => ({
  key,
  name: { zh, en },
  people,
  acts,
  mg,
  points: 0,
})

export const day = (iso: string, mg: number, { people = 1, newPeople = 0, acts = 1 } = {}): TotalsOverview['days'][number] => ({
  day: iso,
  people,
  newPeople,
  acts,
  mg,
  points: 0,
})

/** Figures of the size that the province disclosed, exact to the milligram. */
export const overview: TotalsOverview = {
  asOf: '2026-11-21T12:30:05+08:00',
  total: { people: 1_300_000, acts: 24_700_000, mg: 16_000_123_456_789, points: 0 },
  today: { people: 8_200, acts: 15_004, mg: 1_234_567, points: 0 },
  days: [
    day('2026-11-20', 2_000_000, { newPeople: 5 }),
    day('2026-11-21', 1_234_567, { people: 8_200, newPeople: 7, acts: 15_004 }),
  ],
  section: [],
  district: [],
  behaviour: [],
  partner: [],
}
