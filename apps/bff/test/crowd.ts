import type { TestApp } from './app'
import { ride } from './rides'

/** Lets people who are bound at meituan-bike, and are enrolled unless they are, each ride some kilometres in a district. */
export async function crowd(
  app: TestApp,
  names: readonly string[],
  changes: { km: number; [field: string]: unknown },
): Promise<void> {
  const { store, programme } = app.services
  const partnerId = programme.partners.find(({ code }) => code === 'meituan-bike')!.id
  await store.writes.enrolResidents(
    names.map((subject) => ({
      residentId: store.newId(),
      name: '骑手',
      provider: 'sandbox',
      subject,
      binding: { partnerId, subject },
      at: app.clock.at,
    })),
  )
  const { km, ...rest } = changes
  const acts = names.map((subject) =>
    ride(subject, { endedAt: undefined, data: { distanceKm: String(km), durationMinutes: 60 }, ...rest }),
  )
  const outcomes = await app.report('meituan-bike', acts)
  const odd = outcomes.find(({ status }) => status !== 'credited')
  if (odd) throw new Error(JSON.stringify(odd))
}

/** So many names of people. */
export const people = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}-${i}`)
