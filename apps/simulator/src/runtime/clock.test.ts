import { createShiftedDate, localMinute, offsetWords } from './clock'

const DAY = 86_400_000

describe("the mini-program's clock", () => {
  const Shifted = createShiftedDate(() => DAY)

  it('moves what tells the time', () => {
    const now = Date.now()
    expect(Shifted.now() - now).toBeGreaterThanOrEqual(DAY)
    expect(Shifted.now() - now).toBeLessThan(DAY + 10_000)
    expect(new Shifted().getTime() - now).toBeGreaterThanOrEqual(DAY)
    expect(new Date(Shifted()).getTime()).toBeGreaterThan(now + DAY - 2000)
  })

  it('leaves given times alone, and its dates are dates to everyone', () => {
    expect(new Shifted(2026, 10, 21).getTime()).toBe(new Date(2026, 10, 21).getTime())
    expect(new Shifted('2026-11-21T00:00:00Z').toISOString()).toBe('2026-11-21T00:00:00.000Z')
    expect(Shifted.UTC(2026, 0, 1)).toBe(Date.UTC(2026, 0, 1))
    expect(Shifted.parse('2026-11-21')).toBe(Date.parse('2026-11-21'))
    expect(new Shifted() instanceof Date).toBe(true)
    expect(new Date() instanceof Shifted).toBe(true)
    expect(new (class extends Shifted {})().getTime()).toBeGreaterThan(Date.now() + DAY - 10_000)
  })

  it('is told in words and to the minute', () => {
    expect([0, 90 * 60_000, -DAY - 60_000].map(offsetWords)).toEqual(['与电脑一致', '快 01:30', '慢 1 天 00:01'])
    expect(localMinute(new Date(2026, 10, 21, 8, 5).getTime())).toBe('2026-11-21T08:05')
  })
})
