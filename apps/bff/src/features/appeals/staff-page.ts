import type { StaffAppeal } from '@tanpuhui/contract'
import type { Appeal } from '@tanpuhui/store'
import type { Services } from '../../services'
import { appealViews } from './view'

/** A page for staff of rows of which one more than `limit` was asked for. */
export async function staffPage(
  services: Pick<Services, 'store' | 'programme'>,
  rows: readonly Appeal[],
  limit: number,
): Promise<{ appeals: StaffAppeal[]; nextCursor: string | null }> {
  const shown = rows.slice(0, limit)
  const views = await appealViews(services, shown)
  const appeals = views.map((view, i) => ({ ...view, resident: String(shown[i]!.residentId) }))
  return { appeals, nextCursor: rows.length > limit ? appeals.at(-1)!.appeal : null }
}
