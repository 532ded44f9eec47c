import type { TestApp } from './app'
import { ride } from './rides'

/** Enrols people who are bound at meituan-bike under these names, unless they are; answers their ids. */
export function enrolled(app: TestApp, names: readonly string[]): Promise<bigint[]> {
  const { store, programme } = app.services
  const partnerId = programme.partners.find(({ code }) => code === 'meituan-bike')!.id
  return store.writes.enrolResidents(
    names.map((subject) => ({
      residentId: store.newId(),
      name: '骑手',
      provider: 'sandbox',
      subject,
      binding: { partnerId, subject },
      at: app.clock.at,
    })),
  )
}

/** Lets people who are bound at meituan-bike, and are enrolled unless they are, each ride some kilometres in a district. */
export async function crowd(
  app: TestApp,
  names: readonly string[],
  changes: { km: number; [field: string]: unknown },
): Promise<void> {
  await enrolled(app, names)
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
