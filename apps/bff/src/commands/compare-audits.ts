import type { Database } from '@tanpuhui/store'
import { audit } from '../audit/audit'
import type { Finding } from '../audit/finding'
import type { Programme } from '../programme'
import { printFinding } from './print-finding'

async function findings(database: Database, programme: Programme): Promise<Finding[]> {
  const all: Finding[] = []
  for await (const finding of audit(database, programme)) all.push(finding)
  return all
}

/** Audits two databases and prints both side by side. Throws unless they agree; answers how many problems both have. */
export async function compareAudits(source: Database, target: Database, programme: Programme): Promise<number> {
  const [inSource, inTarget] = await Promise.all([findings(source, programme), findings(target, programme)])
  const differing = inSource.filter((finding, i) => {
    const other = inTarget[i]!
    const agree = finding.looked === other.looked && finding.problems.length === other.problems.length
    printFinding(finding, agree ? `${finding.looked} = ${other.looked}` : `${finding.looked} ≠ ${other.looked}`)
    return !agree
  })
  if (differing.length > 0) throw new Error(`两边审计不一致 The audits differ: ${differing.map(({ name }) => name).join('; ')}`)
  return inSource.reduce((sum, { problems }) => sum + problems.length, 0)
}
