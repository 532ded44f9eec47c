import { ledgerPageInput, ledgerPageSchema } from '@tanpuhui/contract'
import { recordsOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { toLine } from './line'
import { resolveFilter } from './resolve-filter'
import { reversalsOf } from './reversals'

/** A page of the resident's credited acts, newest first; those taken back among them. */
export const page = residentProcedure
  .input(ledgerPageInput)
  .output(ledgerPageSchema)
  .query(async ({ ctx: { store, programme, resident }, input: { cursor, kind, limit, ...filter } }) => {
    const wanted = resolveFilter(programme, filter)
    if (!wanted) return { lines: [], nextCursor: null }
    const records = await recordsOf(
      store.prisma,
      resident.residentId,
      { ...wanted, ...(kind ? { takenBack: kind === 'taken-back' } : {}) },
      { ...(cursor ? { before: BigInt(cursor) } : {}), limit: limit + 1 },
    )
    const shown = records.slice(0, limit)
    const reversals = await reversalsOf(store, resident.residentId, shown)
    const lines = shown.map((record) => toLine(programme, record, reversals.get(record.id)))
    return { lines, nextCursor: records.length > limit ? lines.at(-1)!.record : null }
  })
