import { AppError, dayToIso, idSchema, localIso, type Receipt, receiptSchema } from '@tanpuhui/contract'
import { CATALOGUE, gramsText, methodOf } from '@tanpuhui/methodology'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { toLine } from './line'
import { reversalsOf } from './reversals'

type Moved = Receipt['transfers'][number]

/** Everything needed to recompute one of the resident's credits by hand. Errors: NOT_FOUND. */
export const receipt = residentProcedure
  .input(z.object({ record: idSchema }))
  .output(receiptSchema)
  .query(async ({ ctx: { store, programme, resident }, input }) => {
    const { residentId } = resident
    const [shard, id] = [shardOf(residentId), BigInt(input.record)]
    const record = await store.prisma.activityRecord.findUnique({ where: { shard_residentId_id: { shard, residentId, id } } })
    const behaviour = record && CATALOGUE.get(record.behaviour)
    const method = behaviour && methodOf(behaviour, record.method)
    if (!record || !method) throw new AppError('NOT_FOUND')
    const reversal = (await reversalsOf(store, residentId, [record])).get(id)
    const transfers = await store.prisma.transfer.findMany({
      where: { shard, residentId, entryId: { in: reversal ? [id, reversal.entryId] : [id] } },
      orderBy: [{ entryId: 'asc' }, { leg: 'asc' }],
    })

    const data = z.record(z.string(), z.string()).parse(JSON.parse(record.data))
    const quantified = method.quantify(data)
    const share = programme.evidenceShares.find(({ tier }) => tier === record.evidence)
    const mg = Number(record.mg)
    return {
      line: toLine(programme, record, reversal),
      recordedAt: localIso(Number(record.recordedAt), programme.utcOffsetMinutes),
      data: method.fields.map(({ name, label, unit }) => ({ label, value: `${data[name]} ${unit.zh}` })),
      formula: {
        general: method.formula,
        filled: share ? `${quantified.filled}；× ${share.percent}% = ${gramsText(mg)} g` : quantified.filled,
      },
      factors: method.factors.map(({ name, mgPerUnit, unit, source }) => ({
        name,
        value: gramsText(mgPerUnit),
        unit: { zh: `g/${unit.zh}`, en: `g/${unit.en}` },
        source,
      })),
      method: {
        code: method.code,
        version: method.version,
        name: method.name,
        issuer: method.issuer,
        validFrom: dayToIso(method.validFrom),
        validTo: method.validTo === null ? null : dayToIso(method.validTo),
      },
      pointsRule: programme.points.description,
      evidenceRule: share?.description ?? null,
      transfers: transfers.map(({ unit, debit, credit, amount, reason }) => ({
        unit: unit as Moved['unit'],
        debit,
        credit,
        amount: Number(amount),
        reason: reason as Moved['reason'],
      })),
    }
  })
