import type { AppealView, StaffAppeal } from '@tanpuhui/contract'
import type { Appeal } from '@tanpuhui/store'
import type { Services } from '../../services'
import { appealViews } from './view'

interface Page<View> {
  appeals: View[]
  nextCursor: string | null
}

/** A page of rows of which one more than `limit` was asked for. */
export async function appealsPage(
  services: Pick<Services, 'store' | 'programme'>,
  rows: readonly Appeal[],
  limit: number,
): Promise<Page<AppealView>> {
  const appeals = await appealViews(services, rows.slice(0, limit))
  return { appeals, nextCursor: rows.length > limit ? appeals.at(-1)!.appeal : null }
}

/** The same for staff, who also see whose they are. */
export async function staffPage(...page: Parameters<typeof appealsPage>): Promise<Page<StaffAppeal>> {
  const [, rows] = page
  const { appeals, nextCursor } = await appealsPage(...page)
  return { appeals: appeals.map((view, i) => ({ ...view, resident: String(rows[i]!.residentId) })), nextCursor }
}
