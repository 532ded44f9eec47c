const DAY = 86_400

/** China's time zone, in seconds. */
const CHINA = 8 * 3600

/** WeRun answers today and the thirty days before it. */
export const STEP_DAYS = 31

export interface StepInfo {
  /** Midnight of the day in China's time zone, in seconds since 1970. */
  timestamp: number
  step: number
}

/** Steps of 31 days, oldest first and today last: days of a person who walks, with rest days among them. */
export const usualSteps = (today: number): number[] =>
  Array.from({ length: STEP_DAYS }, (_, day) => (day === STEP_DAYS - 1 ? today : 3000 + ((day * day * 977 + day * 311) % 7000)))

/** `steps` with one day changed; `day` counts from the oldest. Steps are whole and never below zero. */
export const withSteps = (steps: readonly number[], day: number, count: number): number[] =>
  steps.map((known, index) => (index === day ? Math.max(0, Math.round(count) || 0) : known))

/** WeRun's list at `now` (ms). */
export const stepInfoList = (steps: readonly number[], now: number): StepInfo[] => {
  const seconds = Math.floor(now / 1000) + CHINA
  const midnight = seconds - (seconds % DAY) - CHINA
  return steps.map((step, index) => ({ timestamp: midnight - (steps.length - 1 - index) * DAY, step }))
}
