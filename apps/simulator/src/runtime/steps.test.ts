import { STEP_DAYS, stepInfoList, usualSteps, withSteps } from './steps'

describe("WeRun's steps", () => {
  it("are those of 31 days at midnights of China's time zone, today last, wherever the computer stands", () => {
    const list = stepInfoList(usualSteps(12_345), Date.parse('2026-11-21T00:30:00+08:00'))
    expect(list).toHaveLength(STEP_DAYS)
    expect(list.at(-1)).toEqual({ timestamp: Date.parse('2026-11-21T00:00:00+08:00') / 1000, step: 12_345 })
    expect(list[0]?.timestamp).toBe(Date.parse('2026-10-22T00:00:00+08:00') / 1000)
  })

  it('are whole and never below zero', () => {
    const steps = usualSteps(8000)
    expect(withSteps(steps, 30, 99.6)[30]).toBe(100)
    expect(withSteps(steps, 30, -5)[30]).toBe(0)
    expect(withSteps(steps, 30, Number.NaN)[30]).toBe(0)
    expect(withSteps(steps, 0, 7)).toEqual([7, ...steps.slice(1)])
  })
})
