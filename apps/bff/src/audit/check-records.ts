import { localDay } from '@tanpuhui/contract'
import { CATALOGUE, methodOf } from '@tanpuhui/methodology'
import { creditedShare, type Programme } from '@tanpuhui/programme'
import { type AuditedRecord, recordPages, type Snapshot, shardOf } from '@tanpuhui/store'
import type { Finding } from './finding'

/** What is wrong with a record, recomputed from its own activity data by its own method version; null when nothing is. */
function problemOf(programme: Programme, record: AuditedRecord): string | null {
  const behaviour = CATALOGUE.get(record.behaviour)
  const method = behaviour && methodOf(behaviour, record.method)
  if (!method) return `unknown method ${record.method}`
  const data = method.data.safeParse(JSON.parse(record.data))
  if (!data.success) return 'its activity data do not fit its method'
  const tier = record.evidence as Parameters<typeof creditedShare>[1]
  const mg = creditedShare(programme.evidenceShares, tier, method.quantify(data.data).mg)
  if (BigInt(mg) !== record.mg) return `has ${record.mg} mg where the method gives ${mg}`
  const points = programme.points.pointsFor(mg)
  if (BigInt(points) !== record.points) return `has ${record.points} points where the rule gives ${points}`
  if (programme.sectionOf[record.behaviour] !== record.section) return `stands in section ${record.section}`
  if (localDay(Number(record.occurredAt), programme.utcOffsetMinutes) !== Number(record.day))
    return `stands under day ${record.day}`
  return shardOf(record.residentId) === Number(record.shard) ? null : `stands in shard ${record.shard}`
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
