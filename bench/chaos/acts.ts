import { localIso } from '@tanpuhui/contract'
import type { ReportedActivity } from '@tanpuhui/partner-sdk'
import type { Random } from './random'

const MINUTE = 60_000
/** Longer than any act, so that nobody makes two trips at once, and short enough for a few hundred within a month. */
const SLOT = 91 * MINUTE
const START = Date.now() - MINUTE

/** How many acts each resident has made. */
const made = new Map<string, number>()

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

/** Whether acts of this behaviour can be made up. */
export const isPlausible = (behaviour: string): boolean => Object.hasOwn(KINDS, behaviour)

/** An act of `resident` that must be credited: before the others that were made up for them. */
export function plausibleAct(random: Random, act: { id: string; behaviour: string; resident: string }): ReportedActivity {
  const { minutes, data } = KINDS[act.behaviour]!(random)
  const n = made.get(act.resident) ?? 0
  made.set(act.resident, n + 1)
  const ended = START - n * SLOT
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
