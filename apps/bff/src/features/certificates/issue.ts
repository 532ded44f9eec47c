import { randomBytes } from 'node:crypto'
import { certificateSerial, signCertificate } from '@tanpuhui/certificate'
import {
  AppError,
  dayToIso,
  issueCertificateInput,
  localDay,
  localIso,
  myCertificateSchema,
  signedCertificateSchema,
} from '@tanpuhui/contract'
import { insertOnce, shardOf } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { checkName } from '../profile/check-name'
import { certifiable } from './period'
import { myView, sameClaim } from './view'

/**
 * Issues a signed certificate of what the resident saved in a period. Idempotent by `requestId`: one that was issued is answered without its
 * holder's name being checked again. Before that every name is, also the resident's own, which may be older than the check. Errors:
 * NOTHING_TO_CERTIFY, REQUEST_ID_REUSED, WORDS_NOT_ALLOWED, WORDS_UNCHECKED.
 */
export const issue = residentProcedure
  .input(issueCertificateInput)
  .output(myCertificateSchema)
  .mutation(async ({ ctx, input: { period, holderName, requestId } }) => {
    const { programme, keys, store } = ctx
    const { residentId } = ctx.resident
    const { from, to, mg, acts, title } = await certifiable(ctx, residentId, period)
    if (mg === 0 || acts === 0) throw new AppError('NOTHING_TO_CERTIFY')
    const shard = shardOf(residentId)
    const key = { shard_residentId_requestId: { shard, residentId, requestId } }
    if (!(await store.prisma.certificate.findUnique({ where: key }))) await checkName(ctx, holderName)
    const at = ctx.now()
    const serial = certificateSerial(programme.serialPrefix, localDay(at, programme.utcOffsetMinutes), randomBytes(10))
    const signed = signCertificate(
      {
        kind: 'tanpuhui/certificate/v1',
        serial,
        programme: { code: programme.code, name: programme.name.zh },
        issuer: { name: programme.issuer.zh, keyId: keys.issuer.keyId },
        holder: { name: holderName },
        period: { from: dayToIso(from), to: dayToIso(to) },
        mg,
        acts,
        title: title?.name.zh ?? '',
        issuedAt: localIso(at, programme.utcOffsetMinutes),
      },
      keys.issuer.secretKey,
    )
    const row = await insertOnce(
      () =>
        store.prisma.certificate.create({
          data: { shard, serial, residentId, requestId, document: JSON.stringify(signed), issuedAt: at },
        }),
      () => store.prisma.certificate.findUniqueOrThrow({ where: key }),
    )
    const kept = signedCertificateSchema.parse(JSON.parse(row.document)).certificate
    if (!sameClaim(kept, signed.certificate, period)) throw new AppError('REQUEST_ID_REUSED')
    return myView(ctx, row)
  })
