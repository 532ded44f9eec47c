import { localIso } from '@tanpuhui/contract'
import type { ReportedActivity } from '@tanpuhui/partner-sdk'
import type { Random } from './random'

const MINUTE = 60_000
const DAY = 86_400_000
const DISTRICTS = ['140105', '140106', '140107', '140213', '140702', '141002']

/** Minutes and data of an act that the programme credits. */
const KINDS: Record<string, (random: Random) => { minutes: number; data: ReportedActivity['data'] }> = {
  'shared-bike-ride': (random) => {
    const minutes = random.int(10, 60)
    return { minutes, data: { distanceKm: (minutes * 0.2).toFixed(1), durationMinutes: minutes } }
  },
  'ev-charging': (random) => ({ minutes: random.int(30, 90), data: { energyKwh: String(random.int(5, 60)) } }),
  'takeaway-no-cutlery': () => ({ minutes: 0, data: {} }),
}

/** An act of `resident` in the three weeks before `now` (ms) that must be credited. */
export function plausibleAct(
  random: Random,
  act: { id: string; behaviour: string; resident: string; now: number },
): ReportedActivity {
  const { minutes, data } = KINDS[act.behaviour]!(random)
  const ended = act.now - random.int(MINUTE, 20 * DAY)
  return {
    id: act.id,
    resident: act.resident,
    behaviour: act.behaviour,
    occurredAt: localIso(ended - minutes * MINUTE),
    ...(minutes > 0 ? { endedAt: localIso(ended) } : {}),
    district: random.pick(DISTRICTS),
    data,
  }
}
