import { AppError, batchSchema, MAX_BATCH_ITEMS } from '@tanpuhui/contract'
import { firstProblem } from './assess'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads what must hold for a batch to be answered item by item. Throws MALFORMED or TOO_LARGE. */
export function readBatch(body: Buffer): { id: string }[] {
  const { success, data, error } = batchSchema.safeParse(parseJson(body))
  if (!success) throw new AppError('MALFORMED', { problem: firstProblem(error) })
  const { length } = data.activities
  if (length > MAX_BATCH_ITEMS) throw new AppError('TOO_LARGE', { problem: `${length} > ${MAX_BATCH_ITEMS} activities` })
  return data.activities
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    throw new AppError('MALFORMED', { problem: 'the body is not JSON in UTF-8' })
  }
}
