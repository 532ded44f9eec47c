import {
  type ErrorCode,
  type ErrorDetails,
  localIso,
  REFUSED_AT_ONCE,
  type RefusedLine,
  refusedInput,
  refusedLineSchema,
  userMessage,
} from '@tanpuhui/contract'
import { type ActAside, partnerShard, type Store, shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import type { Programme } from '../../programme'
import { residentProcedure } from '../../trpc/procedures'
import { behaviourName, partnerName } from './line'
import { afterIn, cursorOf, readCursor } from './refused-cursor'
import { actsWanted, resolveFilter } from './resolve-filter'
import { reversalsOf } from './reversals'

type By = RefusedLine['by']

/**
 * The resident's acts that reached us but do not count, newest first, with the reason, and with what counts in their stead. At most
 * `REFUSED_AT_ONCE` at a time; the last one's cursor asks for more. Errors: MALFORMED.
 */
export const refused = residentProcedure
  .input(refusedInput)
  .output(z.array(refusedLineSchema))
  .query(async ({ ctx: { store, programme, resident }, input: { cursor, ...filter } = {} }) => {
    const wanted = resolveFilter(programme, filter)
    if (!wanted) return []
    const { residentId } = resident
    const own = { shard: shardOf(residentId), residentId, ...actsWanted(programme, wanted) }
    const after = cursor === undefined ? null : readCursor(cursor)
    const names = [{ partnerId: 'asc' }, { externalId: 'asc' }] as const
    const [refusals, asides] = await Promise.all([
      store.prisma.refusal.findMany({
        where: { ...own, ...afterIn('refusal', 'refusedAt', after) },
        orderBy: [{ refusedAt: 'desc' }, ...names],
        take: REFUSED_AT_ONCE,
      }),
      store.prisma.actAside.findMany({
        where: { ...own, code: { not: null }, ...afterIn('aside', 'at', after) },
        orderBy: [{ at: 'desc' }, ...names],
        take: REFUSED_AT_ONCE,
      }),
    ])
    const by = await standIns(store, programme, asides)
    const line = (
      row: Pick<ActAside, 'partnerId' | 'externalId' | 'behaviour' | 'occurredAt' | 'details'>,
      code: string,
      other: By,
    ) => ({
      id: `${row.partnerId}/${row.externalId}`,
      section: programme.sectionOf[row.behaviour] ?? null,
      behaviourName: behaviourName(row.behaviour),
      partnerName: partnerName(programme, row.partnerId),
      occurredAt: localIso(Number(row.occurredAt), programme.utcOffsetMinutes),
      reason: {
        code: code as ErrorCode,
        message: userMessage(code as ErrorCode, JSON.parse(row.details) as ErrorDetails),
      },
      by: other,
    })
    return [
      ...refusals.map((row) => ({
        at: row.refusedAt,
        line: { ...line(row, row.code, null), cursor: cursorOf('refusal', row.refusedAt, row) },
      })),
      ...asides.map((row) => ({
        at: row.at,
        line: { ...line(row, row.code!, by.get(row) ?? null), cursor: cursorOf('aside', row.at, row) },
      })),
    ]
      .sort((a, b) => Number(b.at - a.at))
      .slice(0, REFUSED_AT_ONCE)
      .map(({ line }) => line)
  })

/** The records that count instead of acts aside, where they are the same resident's: other people's stay their own. */
async function standIns(store: Store, programme: Programme, asides: readonly ActAside[]): Promise<Map<ActAside, By>> {
  const named = asides.flatMap((row) =>
    row.byPartnerId === null || row.byExternalId === null
      ? []
      : { row, partnerId: row.byPartnerId, externalId: row.byExternalId, shard: partnerShard(row.byPartnerId, row.byExternalId) },
  )
  if (named.length === 0) return new Map()
  const { prisma } = store
  const keys = await prisma.actKey.findMany({
    where: { OR: named.map(({ shard, partnerId, externalId }) => ({ shard, partnerId, externalId })) },
  })
  const { shard, residentId } = named[0]!.row
  const own = keys.filter((key) => key.residentId === residentId)
  const found = await prisma.activityRecord.findMany({
    where: { shard, residentId, id: { in: own.map(({ recordId }) => recordId) } },
  })
  const reversed = await reversalsOf(store, residentId, found)
  const records = found.filter(({ id }) => !reversed.has(id))
  return new Map(
    named.flatMap(({ row, partnerId, externalId }): [ActAside, By][] => {
      const record = records.find((one) => one.partnerId === partnerId && one.externalId === externalId)
      if (!record) return []
      const occurredAt = localIso(Number(record.occurredAt), programme.utcOffsetMinutes)
      const names = { behaviourName: behaviourName(record.behaviour), partnerName: partnerName(programme, record.partnerId) }
      return [[row, { record: String(record.id), ...names, occurredAt }]]
    }),
  )
}
