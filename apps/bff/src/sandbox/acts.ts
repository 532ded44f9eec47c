import { randomInt, randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import type { ReportedActivity } from '@tanpuhui/partner-sdk'

/** Where the sandbox's residents live: mostly the districts of Taiyuan. */
const DISTRICTS = [
  '140105',
  '140106',
  '140107',
  '140108',
  '140109',
  '140110',
  '140105',
  '140106',
  '140213',
  '140702',
  '140802',
  '141002',
]

interface Kind {
  /** Minutes that the act lasts. */
  minutes: number
  data: Record<string, string | number>
}

/** Plausible quantities of each behaviour. */
const KINDS: Record<string, () => Kind> = {
  'shared-bike-ride': () => {
    const minutes = randomInt(6, 40)
    return { minutes, data: { distanceKm: (minutes * randomInt(170, 240) * 0.001).toFixed(2), durationMinutes: minutes } }
  },
  'ev-charging': () => ({ minutes: randomInt(25, 90), data: { energyKwh: (randomInt(600, 5_200) / 100).toFixed(2) } }),
  'takeaway-no-cutlery': () => ({ minutes: 0, data: {} }),
}

/** One plausible act of `subject` that ended at `endedAt` (ms). */
export function sandboxAct(behaviour: string, subject: string, endedAt: number): ReportedActivity {
  const { minutes, data } = KINDS[behaviour]!()
  return {
    id: randomUUID(),
    resident: subject,
    behaviour,
    occurredAt: localIso(endedAt - minutes * 60_000),
    ...(minutes > 0 ? { endedAt: localIso(endedAt) } : {}),
    district: DISTRICTS[randomInt(DISTRICTS.length)]!,
    data,
  }
}

/** The ride that 山西日报 reported: 5 km in about 23 minutes, 1250 g. The first that a newly bound resident sees. */
export const firstRide = (subject: string, endedAt: number): ReportedActivity => ({
  ...sandboxAct('shared-bike-ride', subject, endedAt),
  occurredAt: localIso(endedAt - 23 * 60_000),
  data: { distanceKm: '5', durationMinutes: 23 },
})
