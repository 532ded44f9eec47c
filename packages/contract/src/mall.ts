import { z } from 'zod'
import { idSchema, instantSchema, isoDaySchema, pointsSchema, requestIdSchema } from './ids'
import { textSchema } from './text'

export const walletSchema = z.object({
  points: pointsSchema,
  /** Earliest expiry first; the last day on which they can be spent. */
  lots: z.array(z.object({ points: pointsSchema, expiresOn: isoDaySchema })),
  /** Points that a reversal took back after they were spent: those earned next fill this first. */
  owed: pointsSchema,
})

export const offerSchema = z.object({
  id: z.number().int(),
  code: z.string(),
  title: textSchema,
  description: textSchema,
  terms: textSchema,
  merchant: textSchema,
  pricePoints: pointsSchema,
  left: z.number().int(),
  maxPerOrder: z.number().int(),
  /** Codes that a sandbox made up: they buy nothing. */
  sandbox: z.boolean(),
})
export type Offer = z.infer<typeof offerSchema>

export const redeemInput = z.object({
  offerId: z.number().int().positive(),
  quantity: z.number().int().min(1).max(10),
  requestId: requestIdSchema,
})

export const orderSchema = z.object({
  id: idSchema,
  offerId: z.number().int(),
  title: textSchema,
  merchant: textSchema,
  quantity: z.number().int(),
  points: pointsSchema,
  at: instantSchema,
  codes: z.array(z.object({ code: z.string(), expiresOn: isoDaySchema })),
  sandbox: z.boolean(),
})
/** A redemption, settled: points were spent and the voucher codes are the resident's. */
export type Order = z.infer<typeof orderSchema>
