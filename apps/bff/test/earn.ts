import { localIso } from '@tanpuhui/contract'
import type { TestApp, TestResident } from './app'
import { ride } from './rides'

const POINTS_PER_KM = 25
const LONGEST = 50
const DAY = 86_400_000
/** A ride of 50 km takes 200 minutes, and nobody makes two at once. */
const SLOT = 210 * 60_000

/** How many rides each has made; servers of different tests give out the same ids. */
const made = new WeakMap<TestResident, number>()

/** Lets a resident, bound at meituan-bike, earn exactly `points` by rides of yesterday and before: 250 g a kilometre, 10 g a point. */
export async function earn(app: TestApp, resident: TestResident, points: number): Promise<void> {
  const acts: object[] = []
  for (let km = points / POINTS_PER_KM; km > 0; km -= LONGEST) {
    const distanceKm = Math.min(km, LONGEST)
    const n = made.get(resident) ?? 0
    made.set(resident, n + 1)
    const at = app.clock.at - DAY - n * SLOT
    acts.push(
      ride(resident.subjects['meituan-bike']!, {
        occurredAt: localIso(at),
        endedAt: localIso(at + distanceKm * 240_000),
        data: { distanceKm: String(distanceKm), durationMinutes: Math.ceil(distanceKm * 4) },
      }),
    )
  }
  if (acts.length === 0) return
  const outcomes = await app.report('meituan-bike', acts)
  const earned = outcomes.reduce((total, outcome) => total + outcome.points, 0)
  if (earned !== points) throw new Error(`earned ${earned} instead of ${points}: ${JSON.stringify(outcomes)}`)
}
