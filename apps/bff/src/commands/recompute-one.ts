import { AppError, dayToIso } from '@tanpuhui/contract'
import { CATALOGUE, gramsText, type Method, methodById } from '@tanpuhui/methodology'
import { auditedRecord, type Snapshot } from '@tanpuhui/store'
import { ownMethod, recompute, recomputeIssuance } from '../audit/recompute'
import type { Programme } from '../programme'

/**
 * Prints how a record's grams follow from its data and its method, and what the behaviour's other methods, or the one asked for,
 * would have given. Answers whether they are the stored ones. Throws RECORD_UNKNOWN or METHOD_UNKNOWN.
 */
export async function recomputeOne(snapshot: Snapshot, programme: Programme, id: bigint, version?: string): Promise<boolean> {
  const record = await auditedRecord(snapshot, id)
  if (!record) throw new AppError('RECORD_UNKNOWN')
  const { behaviour, day, mg: stored, data } = record
  console.log(`record ${id}: ${behaviour} on ${dayToIso(Number(day))}, ${record.evidence}, data ${data}`)
  const own = ownMethod(record)
  if (!own) throw new AppError('METHOD_UNKNOWN', { method: record.method })
  const { mg, filled } = recompute(programme, record, own)
  const same = BigInt(mg) === stored
  console.log(`  stored    ${stored} mg`)
  console.log(`  ${own.id}  ${mg} mg   ${filled.zh}   ${same ? 'reproduced' : 'DIFFERS'}`)
  const issuance = recomputeIssuance(programme, record)
  const sameIssuance = issuance !== null && BigInt(issuance) === record.issuanceMg
  if (record.issuanceMethod !== null) {
    console.log(`  stored    ${record.issuanceMg} mg to issue`)
    console.log(
      `  ${record.issuanceMethod}  ${issuance ?? 'nothing: it is unknown'} mg   ${sameIssuance ? 'reproduced' : 'DIFFERS'}`,
    )
  }
  for (const method of others(behaviour, own, version))
    console.log(`  ${method.id}  would have given ${wouldGive(programme, record, method)}`)
  return same && sameIssuance
}

function others(behaviour: string, own: Method, version?: string): readonly Method[] {
  const known = CATALOGUE.behaviours.get(behaviour)!.methods
  if (version === undefined) return known.filter(({ id, compute }) => id !== own.id && compute !== null)
  const asked = known.find(({ id }) => id === version)
  if (!asked) {
    const other = methodById(CATALOGUE, version)
    if (other) throw new Error(`${version} measures ${other.behaviour}, not ${behaviour}.`)
    throw new AppError('METHOD_UNKNOWN', { method: version })
  }
  return [asked]
}

function wouldGive(programme: Programme, record: Parameters<typeof recompute>[1], method: Method): string {
  try {
    const { mg, filled } = recompute(programme, record, method)
    return `${mg} mg (${gramsText(mg)} g)   ${filled.zh}`
  } catch (error) {
    if (error instanceof AppError) return `nothing: ${error.userMessage.en}`
    throw error
  }
}
