import { z } from 'zod'

/** A user-visible text in both languages; Chinese is authoritative. */
export const textSchema = z.object({ zh: z.string(), en: z.string() })
export type Text = z.infer<typeof textSchema>

/** The languages that the product speaks. */
export type Locale = keyof Text
