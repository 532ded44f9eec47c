import { checkInResultSchema, scanInput } from '@tanpuhui/contract'
import { residentProcedure } from '../../trpc/procedures'
import { readSiteCode } from '../sites/site-code'
import { siteById } from '../sites/view'
import { creditCheckIn } from './credit-check-in'

/** Checks in by the signed code on a site's screen. Idempotent by `requestId`, also when the code has expired. Errors: QR_FORGED, QR_EXPIRED, QR_REUSED, CHECK_IN_LIMIT. */
export const scan = residentProcedure
  .input(scanInput)
  .output(checkInResultSchema)
  .mutation(({ ctx, input: { code, requestId, offline = false } }) => {
    const { residentId } = ctx.resident
    const scanned = { at: ctx.now(), offline }
    const { id: siteId, window, shownAt, late, expired } = readSiteCode(ctx.keys.siteCode, code, scanned)
    const { behaviour, district, name } = siteById(ctx, siteId)
    return creditCheckIn(ctx, {
      residentId,
      behaviour,
      evidence: late ? 'photo' : 'signed-qr',
      ...(late ? { occurredAt: shownAt } : {}),
      district,
      place: name,
      onceKey: `qr/${siteId}/${window}/${residentId}`,
      requestId,
      reused: 'QR_REUSED',
      ...(expired ? { tooLate: 'QR_EXPIRED' } : {}),
    })
  })
