import { type AppealSubject, type AppealView, type ErrorCode, type ErrorDetails, localIso, userMessage } from '@tanpuhui/contract'
import { type Appeal, shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { behaviourName, partnerName, toLine } from '../ledger/line'

type Credit = AppealSubject['credit']
type Reason = AppealSubject['reason']

/** Appeals, in order, as those who made them see them. What they are about is looked up as it stands now, all in four queries. */
export async function appealViews(
  services: Pick<Services, 'store' | 'programme'>,
  appeals: readonly Appeal[],
): Promise<AppealView[]> {
  const { utcOffsetMinutes } = services.programme
  const [credits, reasons] = await Promise.all([creditsOf(services, appeals), reasonsOf(services, appeals)])
  const moment = (at: bigint | null) => localIso(Number(at), utcOffsetMinutes)
  const subject = (appeal: Appeal): AppealSubject | null => {
    const { recordId, partnerId, externalId, behaviour, occurredAt } = appeal
    if (partnerId === null || behaviour === null) return null
    return {
      record: recordId === null ? null : String(recordId),
      act: recordId === null ? `${partnerId}/${externalId}` : null,
      behaviourName: behaviourName(behaviour),
      partnerName: partnerName(services.programme, partnerId),
      occurredAt: moment(occurredAt),
      credit: credits.get(appeal) ?? null,
      reason: reasons.get(appeal) ?? null,
    }
  }
  return appeals.map((appeal) => ({
    appeal: String(appeal.id),
    at: moment(appeal.at),
    words: appeal.words,
    about: subject(appeal),
    answer:
      appeal.outcome === null
        ? null
        : {
            outcome: appeal.outcome as NonNullable<AppealView['answer']>['outcome'],
            words: appeal.answer ?? '',
            at: moment(appeal.answeredAt),
          },
  }))
}

/** What the records that appeals are about have brought, and whether they were taken back. */
async function creditsOf(
  { store: { prisma }, programme }: Pick<Services, 'store' | 'programme'>,
  appeals: readonly Appeal[],
): Promise<Map<Appeal, Credit>> {
  const named = appeals.flatMap(({ shard, residentId, recordId }) =>
    recordId === null ? [] : [{ shard, residentId, id: recordId }],
  )
  if (named.length === 0) return new Map()
  const [records, reversals] = await Promise.all([
    prisma.activityRecord.findMany({ where: { OR: named } }),
    prisma.reversal.findMany({ where: { OR: named.map(({ shard, id }) => ({ shard, recordId: id })) } }),
  ])
  const reversalOf = new Map(reversals.map((reversal) => [reversal.recordId, reversal]))
  const lines = new Map(records.map((record) => [record.id, toLine(programme, record, reversalOf.get(record.id))]))
  return new Map(
    appeals.flatMap((appeal): [Appeal, Credit][] => {
      const line = appeal.recordId === null ? undefined : lines.get(appeal.recordId)
      return line ? [[appeal, { mg: line.mg, points: line.points, reversed: line.reversed }]] : []
    }),
  )
}

/** Why the acts that appeals are about do not count. */
async function reasonsOf(
  { store: { prisma } }: Pick<Services, 'store'>,
  appeals: readonly Appeal[],
): Promise<Map<Appeal, Reason>> {
  const named = appeals.flatMap(({ residentId, recordId, partnerId, externalId }) =>
    recordId !== null || partnerId === null || externalId === null
      ? []
      : [{ shard: shardOf(residentId), residentId, partnerId, externalId }],
  )
  if (named.length === 0) return new Map()
  const [refusals, asides] = await Promise.all([
    prisma.refusal.findMany({ where: { OR: named } }),
    prisma.actAside.findMany({ where: { OR: named } }),
  ])
  const name = (row: Pick<Appeal, 'residentId' | 'partnerId' | 'externalId'>) =>
    `${row.residentId}/${row.partnerId}/${row.externalId}`
  // An act that was refused, reported again and then stood back has both: what holds now comes last.
  const rows = new Map([...refusals, ...asides].map((row) => [name(row), row]))
  return new Map(
    appeals.flatMap((appeal): [Appeal, Reason][] => {
      const row = appeal.recordId === null ? rows.get(name(appeal)) : undefined
      if (!row?.code) return []
      const code = row.code as ErrorCode
      return [[appeal, { code, message: userMessage(code, JSON.parse(row.details) as ErrorDetails) }]]
    }),
  )
}
