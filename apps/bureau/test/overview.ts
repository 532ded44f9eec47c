import type { TotalsOverview, TotalsRow } from '@tanpuhui/contract'

export const row = (key: string, zh: string, en: string, mg: number, acts = 1, people = 1): TotalsRow => ({
  key,
  name: { zh, en },
  people,
  acts,
  mg,
  points: 0,
})

/** A programme's eight sections, in an order of its own. */
export const eightSections = [
  { code: 'travel', label: { zh: '绿畅出行', en: 'Green travel' }, name: { zh: '绿色出行', en: 'Travel' } },
  { code: 'food', label: { zh: '绿助光盘', en: 'Clean plates' }, name: { zh: '绿色饮食', en: 'Food' } },
  { code: 'finance', label: { zh: '绿色金融', en: 'Green finance' }, name: { zh: '绿色金融', en: 'Finance' } },
  { code: 'leisure', label: { zh: '游', en: 'Tour' }, name: { zh: '绿色旅游', en: 'Leisure' } },
  { code: 'goods', label: { zh: '用', en: 'Goods' }, name: { zh: '绿色消费', en: 'Goods' } },
  { code: 'office', label: { zh: '办公', en: 'Office' }, name: { zh: '绿色办公', en: 'Office' } },
  { code: 'clothing', label: { zh: '旧衣物', en: 'Clothes' }, name: { zh: '绿色衣着', en: 'Clothing' } },
  { code: 'housing', label: { zh: '住', en: 'Home' }, name: { zh: '绿色居住', en: 'Housing' } },
] as const

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
