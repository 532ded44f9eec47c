import { randomUUID } from 'node:crypto'

/** The ride that 山西日报 reported, 5 km in 23 minutes: 1250 g. */
export const ride = (resident: string, changes: object = {}) => ({
  id: randomUUID() as string,
  resident,
  behaviour: 'shared-bike-ride',
  occurredAt: '2026-11-20T08:00:00+08:00',
  endedAt: '2026-11-20T08:23:00+08:00',
  district: '140105',
  data: { distanceKm: '5', durationMinutes: 23 },
  ...changes,
})
