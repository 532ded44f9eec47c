import type { JudgedAct } from '../src'

/** The 5 km ride in about 23 minutes that 山西日报 reported, in 太原市小店区. */
export const ride = (changes: Partial<JudgedAct> = {}): JudgedAct => ({
  behaviour: 'shared-bike-ride',
  occurredAt: Date.parse('2026-01-02T08:00:00+08:00'),
  endedAt: Date.parse('2026-01-02T08:23:00+08:00'),
  district: '140105',
  data: { distanceKm: '5', durationMinutes: '23' },
  evidence: 'partner-verified',
  now: Date.parse('2026-01-02T09:00:00+08:00'),
  ...changes,
})
