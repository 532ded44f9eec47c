import { randomInt, randomUUID } from 'node:crypto'
import { localIso } from '@tanpuhui/contract'
import type { ReportedActivity } from '@tanpuhui/partner-sdk'
import type { Programme } from '../programme'

interface Kind {
  /** Minutes that the act lasts. */
  minutes: number
  data: Record<string, string | number>
}

const amount = (from: number, to: number, decimals = 2): string =>
  (randomInt(from * 10 ** decimals, to * 10 ** decimals + 1) / 10 ** decimals).toFixed(decimals)

/** A trip at so many metres a minute. */
const trip = (fromMinutes: number, toMinutes: number, slow: number, fast: number): Kind => {
  const minutes = randomInt(fromMinutes, toMinutes)
  return { minutes, data: { distanceKm: ((minutes * randomInt(slow, fast)) / 1_000).toFixed(2), durationMinutes: minutes } }
}

/** Plausible quantities of the behaviours that have any. */
const KINDS: Record<string, () => Kind> = {
  'shared-bike-ride': () => trip(6, 40, 170, 240),
  'shared-ebike-ride': () => trip(6, 40, 240, 330),
  'bike-ride': () => trip(6, 40, 170, 240),
  'metro-ride': () => trip(12, 60, 450, 600),
  'bus-ride': () => trip(8, 45, 250, 350),
  'ev-charging': () => ({ minutes: randomInt(25, 90), data: { energyKwh: amount(6, 52) } }),
  walking: () => ({ minutes: 0, data: { steps: randomInt(3_000, 16_000) } }),
  'clothes-recycling': () => ({ minutes: 0, data: { weightKg: amount(1, 8, 1) } }),
  'second-hand-sale': () => ({ minutes: 0, data: { item: 'iPhone 14 Pro Max', condition: '0.9' } }),
  'utility-bill-online': () => ({
    minutes: 0,
    data: { account: `demo-${randomInt(1, 1_000_000)}`, amountYuan: amount(20, 300) },
  }),
  'household-electricity': () => ({ minutes: 0, data: { baselineKwh: amount(6, 10), usedKwh: amount(2, 6) } }),
  'offline-e-payment': () => ({ minutes: 0, data: { amountYuan: amount(2, 200) } }),
  'etc-payment': () => ({ minutes: 0, data: { amountYuan: amount(5, 80) } }),
}

const NEAR_HOME = 3

/** The districts where people live, a prefecture as a whole being none, and those near the programme's home. */
function places({ districts, home }: Programme): { all: string[]; near: string[] } {
  const all = [...districts.keys()].filter((code) => !code.endsWith('00'))
  // The prefecture of the home, or all of the province that it is.
  const around = home.endsWith('0000') ? home.slice(0, 2) : home.slice(0, 4)
  return { all, near: all.filter((code) => code.startsWith(around)) }
}

/** Somewhere in the programme's region: mostly near its home. */
function somewhere(programme: Programme): string {
  const { all, near } = places(programme)
  const among = near.length > 0 && randomInt(NEAR_HOME + 1) > 0 ? near : all
  return among[randomInt(among.length)] ?? programme.home
}

/** One plausible act of `subject` that ended at `endedAt` (ms). */
export function sandboxAct(programme: Programme, behaviour: string, subject: string, endedAt: number): ReportedActivity {
  const { minutes, data } = KINDS[behaviour]?.() ?? { minutes: 0, data: {} }
  return {
    id: randomUUID(),
    resident: subject,
    behaviour,
    occurredAt: localIso(endedAt - minutes * 60_000),
    ...(minutes > 0 ? { endedAt: localIso(endedAt) } : {}),
    district: somewhere(programme),
    data,
  }
}

/** The ride that 山西日报 reported: 5 km in about 23 minutes, 1250 g. */
const reportedRide = (endedAt: number) => ({
  occurredAt: localIso(endedAt - 23 * 60_000),
  endedAt: localIso(endedAt),
  data: { distanceKm: '5', durationMinutes: 23 },
})

/** One district, always the same: the first of those near home. */
function nearHome(programme: Programme): string {
  const { all, near } = places(programme)
  return near[0] ?? all[0] ?? programme.home
}

/** The first act that a newly bound resident sees: near home, whoever reports it. */
export const firstAct = (programme: Programme, behaviour: string, subject: string, endedAt: number): ReportedActivity => ({
  ...sandboxAct(programme, behaviour, subject, endedAt),
  district: nearHome(programme),
  ...(behaviour === 'shared-bike-ride' ? reportedRide(endedAt) : {}),
})
