import type { JudgedAct } from './rule'

const MINUTE = 60_000

/** How many minutes an act took: as it says, else from its start to its end; undefined when neither tells. */
export function minutesOf({ data, occurredAt, endedAt }: JudgedAct): number | undefined {
  const said = Number(data.durationMinutes)
  if (said > 0) return said
  return endedAt !== undefined && endedAt > occurredAt ? (endedAt - occurredAt) / MINUTE : undefined
}
