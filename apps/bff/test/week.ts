import type { TestApp, TestResident } from './app'
import { ride } from './rides'

/** Two residents' acts of three days, whose every figure can be added up by hand. */
export async function reportWeek(app: TestApp): Promise<{ lin: TestResident; chen: TestResident }> {
  const lin = await app.resident('小林', 'meituan-bike', 'qingju-bike', 'kuaidian', 'eleme')
  const chen = await app.resident('小陈', 'meituan-bike', 'eleme')
  const bike = (who: TestResident, partner: string, day: string, km: string, district: string) =>
    ride(who.subjects[partner]!, {
      occurredAt: `${day}T08:00:00+08:00`,
      endedAt: `${day}T08:30:00+08:00`,
      district,
      data: { distanceKm: km, durationMinutes: 30 },
    })
  const act = (who: TestResident, partner: string, behaviour: string, occurredAt: string, district: string, data: object = {}) =>
    ride(who.subjects[partner]!, { behaviour, occurredAt, endedAt: undefined, district, data })
  const report = async (partner: string, acts: object[]) => {
    const outcomes = await app.report(partner, acts)
    if (!outcomes.every(({ status }) => status === 'credited')) throw new Error(JSON.stringify(outcomes))
  }
  await report('meituan-bike', [
    bike(lin, 'meituan-bike', '2026-11-18', '5', '140105'),
    bike(lin, 'meituan-bike', '2026-11-19', '1.234', '140105'),
    bike(chen, 'meituan-bike', '2026-11-19', '2', '140106'),
  ])
  await report('qingju-bike', [bike(lin, 'qingju-bike', '2026-11-21', '0.001', '140106')])
  await report('kuaidian', [act(lin, 'kuaidian', 'ev-charging', '2026-11-19T20:00:00+08:00', '140105', { energyKwh: '10.5' })])
  await report('eleme', [
    act(lin, 'eleme', 'takeaway-no-cutlery', '2026-11-18T23:59:59+08:00', '140105'),
    act(chen, 'eleme', 'takeaway-no-cutlery', '2026-11-21T00:00:00+08:00', '140213'),
  ])
  return { lin, chen }
}
