import { AppError, dayToIso } from '@tanpuhui/contract'
import { recordPages, type Snapshot } from '@tanpuhui/store'
import { methodAsOf, ownMethod, recompute, recomputeIssuance } from '../audit/recompute'
import type { Programme } from '../programme'

interface Sums {
  records: number
  stored: bigint
  /** By the method kept with each record. */
  own: bigint
  /** By the method in force on the day asked for; acts that it cannot quantify are left out and counted. */
  given: bigint
  without: number
}

/**
 * Recomputes every record by its own method, and with a day also by the method that the programme uses on it, without writing
 * anything. Prints the sums by behaviour and method. Answers whether every stored figure was reproduced.
 */
export async function recomputeAll(snapshot: Snapshot, programme: Programme, asOf: number | null): Promise<boolean> {
  const sums = new Map<string, Sums>()
  let wrong = 0
  for await (const page of recordPages(snapshot))
    for (const record of page) {
      const method = ownMethod(record)
      const own = method ? BigInt(recompute(programme, record, method).mg) : null
      if (own !== record.mg) {
        wrong++
        console.log(`record ${record.id}: stored ${record.mg} mg, ${record.method} gives ${own ?? 'nothing: it is unknown'}`)
      }
      const issuance = recomputeIssuance(programme, record)
      if (own === record.mg && BigInt(issuance ?? -1) !== record.issuanceMg) {
        wrong++
        console.log(
          `record ${record.id}: stored ${record.issuanceMg} mg to issue, ${record.issuanceMethod} gives ${issuance ?? 'nothing: it is unknown'}`,
        )
      }
      const key = `${record.behaviour}  ${record.method}`
      const sum = sums.get(key) ?? { records: 0, stored: 0n, own: 0n, given: 0n, without: 0 }
      const given = asOf === null ? null : givenOn(programme, record, asOf)
      sums.set(key, {
        records: sum.records + 1,
        stored: sum.stored + record.mg,
        own: sum.own + (own ?? 0n),
        given: sum.given + (given ?? 0n),
        without: sum.without + (given === null ? 1 : 0),
      })
    }
  print(sums, asOf)
  console.log(wrong === 0 ? 'Every stored figure was reproduced.' : `${wrong} records differ.`)
  return wrong === 0
}

/** Null when the programme has no method on that day, or it needs what the act does not say. */
function givenOn(programme: Programme, record: Parameters<typeof recompute>[1], day: number): bigint | null {
  try {
    return BigInt(recompute(programme, record, methodAsOf(programme, record, day)).mg)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

function print(sums: ReadonlyMap<string, Sums>, asOf: number | null): void {
  for (const [name, { records, stored, own, given, without }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const words = [`${name}: ${records} records, stored ${stored} mg, recomputed ${own} mg`]
    if (asOf !== null) words.push(`as of ${dayToIso(asOf)} ${given} mg${without > 0 ? ` (${without} without a method)` : ''}`)
    console.log(words.join(', '))
  }
}
