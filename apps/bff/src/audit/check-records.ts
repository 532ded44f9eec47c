import { localDay } from '@tanpuhui/contract'
import type { ActivityData } from '@tanpuhui/methodology'
import { type AuditedRecord, recordPages, type Snapshot, shardOf } from '@tanpuhui/store'
import type { Programme } from '../programme'
import type { Finding } from './finding'
import { dataOf, ownMethod, recompute, recomputeIssuance } from './recompute'

/** What is wrong with a record, recomputed from its own activity data by its own method versions; null when nothing is. */
function problemOf(programme: Programme, record: AuditedRecord): string | null {
  const { behaviour, issuanceMethod } = record
  const day = Number(record.day)
  const method = ownMethod(record)
  if (!method) return `unknown method ${record.method}`
  const data = fitting(record)
  if (!data) return 'its activity data do not fit its behaviour'
  const { mg } = recompute(programme, record, method)
  if (BigInt(mg) !== record.mg) return `has ${record.mg} mg where the method gives ${mg}`
  const issuanceMg = recomputeIssuance(programme, record)
  if (issuanceMg === null) return `unknown issuance method ${issuanceMethod}`
  if (BigInt(issuanceMg) !== record.issuanceMg) return `has ${record.issuanceMg} mg to issue where the method gives ${issuanceMg}`
  const points = programme.points.pointsFor(behaviour, data, mg, day)
  if (BigInt(points) !== record.points) return `has ${record.points} points where the rule gives ${points}`
  if (programme.sectionOf[behaviour] !== record.section) return `stands in section ${record.section}`
  if (localDay(Number(record.occurredAt), programme.utcOffsetMinutes) !== day) return `stands under day ${day}`
  return shardOf(record.residentId) === Number(record.shard) ? null : `stands in shard ${record.shard}`
}

function fitting(record: AuditedRecord): ActivityData | null {
  try {
    return dataOf(record)
  } catch {
    return null
  }
}

/** Recomputes every gram and point from the published methods. */
export async function checkRecords(snapshot: Snapshot, programme: Programme): Promise<Finding> {
  const problems: string[] = []
  let looked = 0
  for await (const page of recordPages(snapshot)) {
    looked += page.length
    for (const record of page) {
      const problem = problemOf(programme, record)
      if (problem) problems.push(`record ${record.id} ${problem}`)
    }
  }
  return { name: 'every record’s grams and points follow from its method', looked, problems }
}
