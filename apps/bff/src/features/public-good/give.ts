import { AppError, giftSchema, giveInput, localDay, localIso, yearOf } from '@tanpuhui/contract'
import { priceOn } from '@tanpuhui/programme'
import { residentProcedure } from '../../trpc/procedures'

/**
 * Gives points to a project at the price of today, which must be the one that the resident was shown. Idempotent by `requestId`,
 * for ever and whatever the price has become. Errors: PROJECT_UNKNOWN, PROJECT_NOT_OPEN, PRICE_CHANGED, NOT_ENOUGH_POINTS, REQUEST_ID_REUSED.
 */
export const give = residentProcedure
  .input(giveInput)
  .output(giftSchema)
  .mutation(async ({ ctx, input: { project: code, quantity, price: seenPrice, requestId } }) => {
    const { programme, store } = ctx
    const project = programme.publicGood.find((one) => one.code === code)
    if (!project) throw new AppError('PROJECT_UNKNOWN')
    const at = ctx.now()
    const today = localDay(at, programme.utcOffsetMinutes)
    const price = priceOn(project.prices, today)
    if (price === null) throw new AppError('PROJECT_NOT_OPEN')
    const gift = await store.writes.give({
      giftId: store.newId(),
      residentId: ctx.resident.residentId,
      requestId,
      projectId: project.id,
      quantity,
      price,
      seenPrice,
      year: yearOf(today),
      at,
    })
    return {
      id: String(gift.id),
      project: project.code,
      name: project.name,
      unit: project.unit,
      quantity: gift.quantity,
      points: gift.points,
      at: localIso(gift.at, programme.utcOffsetMinutes),
    }
  })
