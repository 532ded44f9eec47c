import { AppError, activitySchema } from '@tanpuhui/contract'

const KNOWN = new Set(Object.keys(activitySchema.shape))
/** Of how many names, and of how much of each, a refusal speaks. */
const [NAMES, LENGTH] = [5, 64]

/** Refuses an act with fields that no act has: a name misspelt, or data beside `data`, which would go unread. Null when it has none. */
export function surplusFields(act: object): AppError | null {
  const names = Object.keys(act).filter((name) => !KNOWN.has(name))
  if (names.length === 0) return null
  // Escaped as in JSON: what a stranger sends may hold what no database takes.
  const strange = names.slice(0, NAMES).map((name) => JSON.stringify(name.slice(0, LENGTH)).slice(1, -1))
  const [listed, known] = [strange.join(', '), [...KNOWN].join(', ')]
  return new AppError('INVALID_ACTIVITY', {
    problem: `不认识的字段 ${listed}；可用：${known}`,
    problemEn: `unknown fields ${listed}; known: ${known}`,
    field: strange[0]!,
    bound: known,
  })
}
