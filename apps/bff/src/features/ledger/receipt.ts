import { AppError, dayToIso, idSchema, localIso, type Receipt, receiptSchema, type Text, userMessage } from '@tanpuhui/contract'
import { type Behaviour, CATALOGUE, describeData, gramsText, type Method, methodById, quantify } from '@tanpuhui/methodology'
import { type ActivityRecord, shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import type { Services } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { countedData, type StoredRuling } from '../activities/ruling'
import { toLine } from './line'
import { reversalsOf } from './reversals'

type Moved = Receipt['transfers'][number]

/** Everything needed to recompute one of the resident's credits by hand. Errors: NOT_FOUND. */
export const receipt = residentProcedure
  .input(z.object({ record: idSchema }))
  .output(receiptSchema)
  .query(({ ctx, input }) => receiptOf(ctx, ctx.resident.residentId, BigInt(input.record)))

/** The receipt of one resident's record. Errors: NOT_FOUND. */
export async function receiptOf(
  { store, programme }: Pick<Services, 'store' | 'programme'>,
  residentId: bigint,
  id: bigint,
): Promise<Receipt> {
  const shard = shardOf(residentId)
  const record = await store.prisma.activityRecord.findUnique({ where: { shard_residentId_id: { shard, residentId, id } } })
  const behaviour = record && CATALOGUE.behaviours.get(record.behaviour)
  const method = record && methodById(CATALOGUE, record.method)
  if (!record || !behaviour || !method) throw new AppError('NOT_FOUND')
  const reversal = (await reversalsOf(store, residentId, [record])).get(id)
  const transfers = await store.prisma.transfer.findMany({
    where: { shard, residentId, entryId: { in: reversal ? [id, reversal.entryId] : [id] } },
    orderBy: [{ entryId: 'asc' }, { leg: 'asc' }],
  })

  const data = z.record(z.string(), z.string()).parse(JSON.parse(record.data))
  const at = { day: record.day, region: record.district }
  const counted = countedData(record)
  const quantified = quantify(method, counted, at)
  const share = programme.evidenceShares.find(({ tier }) => tier === record.evidence)
  const mg = Number(record.mg)
  return {
    line: toLine(programme, record, reversal),
    recordedAt: localIso(Number(record.recordedAt), programme.utcOffsetMinutes),
    data: describeData(behaviour, data).map(({ label, value }) => ({ label, value })),
    formula: {
      general: method.formula,
      filled: share ? withShare(quantified.filled, share.percent, mg) : quantified.filled,
    },
    factors: quantified.factors.map(({ name, gramsPerUnit, unit, source }) => ({
      name,
      value: gramsPerUnit,
      unit: { zh: `g/${unit.zh}`, en: `g/${unit.en}` },
      source,
    })),
    method: methodView(method),
    issuance: issuanceView(record, counted, share?.percent ?? null),
    ruling: rulingView(behaviour, record),
    pointsRule: programme.points.ruleFor(record.behaviour, record.day)?.description ?? null,
    evidenceRule: share?.description ?? null,
    transfers: transfers.map(({ unit, debit, credit, amount, reason }) => ({
      unit: unit as Moved['unit'],
      debit,
      credit,
      amount: Number(amount),
      reason: reason as Moved['reason'],
    })),
  }
}

const methodView = (method: Method): Receipt['method'] => ({
  code: method.code,
  version: method.version,
  name: method.name,
  issuer: method.issuer,
  validFrom: dayToIso(method.validFrom),
  validTo: method.validTo === null ? null : dayToIso(method.validTo),
})

const withShare = ({ zh, en }: Text, percent: number, mg: number): Text => ({
  zh: `${zh}；× ${percent}% = ${gramsText(mg)} g`,
  en: `${en}; × ${percent}% = ${gramsText(mg)} g`,
})

/** Why less counts than was reported, and how much; null when all does. */
function rulingView(behaviour: Behaviour, { ruling }: ActivityRecord): Receipt['ruling'] {
  if (ruling === null) return null
  const { data, code, details } = JSON.parse(ruling) as StoredRuling
  return {
    data: describeData(behaviour, data).map(({ label, value }) => ({ label, value })),
    reason: { code, message: userMessage(code, details) },
  }
}

/** What of the credit may be issued, by the conservative method; null where the day has none. */
function issuanceView(record: ActivityRecord, data: Record<string, string>, percent: number | null): Receipt['issuance'] {
  const method = record.issuanceMethod === null ? undefined : methodById(CATALOGUE, record.issuanceMethod)
  if (!method) return null
  const { filled } = quantify(method, data, { day: record.day, region: record.district })
  const mg = Number(record.issuanceMg)
  return { mg, method: methodView(method), filled: percent === null ? filled : withShare(filled, percent, mg) }
}
