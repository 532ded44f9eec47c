import { type Activity, AppError, activitySchema } from '@tanpuhui/contract'
import { type ActivityData, CATALOGUE, readActivity } from '@tanpuhui/methodology'
import { firstProblem } from './assess'
import { digestOf } from './digest'

/** An act of a batch whose shape is known to be right. */
export interface ReadAct {
  activity: Activity
  /** Its data as its behaviour reads them, if it can. */
  quantities: ActivityData | undefined
  digest: string
}

/** Deeper than any data that a method reads, and far from the depth at which a call stack ends. */
const DEPTH = 32

/** Reads one act as a partner reported it. Answers what is wrong with it in a line when it is malformed. */
export function readAct(raw: { id: string }): ReadAct | { problem: string } {
  const { success, data: activity, error } = activitySchema.safeParse(raw)
  if (!success) return { problem: firstProblem(error) }
  if (!isBounded(activity.data)) return { problem: `data: expected finite numbers, nested at most ${DEPTH} deep` }
  const quantities = quantitiesOf(activity)
  return { activity, quantities, digest: digestOf(activity, quantities) }
}

/** Undefined when the behaviour is unknown or the data do not fit it: then the outcome will say so. */
function quantitiesOf({ behaviour, data }: Activity): ActivityData | undefined {
  const known = CATALOGUE.behaviours.get(behaviour)
  try {
    return known && readActivity(known, data)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

/** Whether JSON has an end that is near, and no number beyond what JSON numbers can be (`1e999` is read as infinite). */
function isBounded(value: unknown, depth = DEPTH): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((part) => isBounded(part, depth - 1))
}
