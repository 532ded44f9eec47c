import { z } from 'zod'
import { idSchema, instantSchema } from './ids'
import { givenNameSchema } from './name'

const MOST_CHARACTERS = 12

/** 1–12 characters (code points) that can be seen. */
export const nicknameSchema = givenNameSchema
  .min(1)
  .refine((name) => [...name].length <= MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`)

/** Null: the first character of the name is shown again. */
export const setNicknameInput = z.object({ nickname: nicknameSchema.nullable() })
export const setListedInput = z.object({ listed: z.boolean() })

/** Why the bureau takes a nickname off. */
export const nicknameReasonSchema = z.enum(['unlawful', 'indecent', 'impersonation', 'advertising', 'private'])
export type NicknameReason = z.infer<typeof nicknameReasonSchema>

export const profileSchema = z.object({
  name: z.string(),
  nickname: z.string().nullable(),
  /** The nickname that the bureau took off, until the resident chooses another, or none. */
  takenOff: z.object({ nickname: z.string(), reason: nicknameReasonSchema, at: instantSchema }).nullable(),
  /** Whether others see the resident on leaderboards. */
  listed: z.boolean(),
})
export type Profile = z.infer<typeof profileSchema>

/** Those with `search` in them, in capital or small letters; `cursor` is what the page before gave. */
export const nicknamesPageInput = z.object({
  search: z
    .string()
    .trim()
    .max(MOST_CHARACTERS * 2)
    .default(''),
  cursor: z
    .string()
    .regex(/^\d{1,15}\/\d{1,19}$/)
    .refine((cursor) => idSchema.safeParse(cursor.split('/')[1]).success)
    .optional(),
  limit: z.number().int().min(1).max(100).default(50),
})
/** A resident's nickname, as staff see it, who know the resident by number only. */
export const shownNicknameSchema = z.object({ resident: idSchema, nickname: z.string(), chosenAt: instantSchema })
export type ShownNickname = z.infer<typeof shownNicknameSchema>
export const nicknamesPageSchema = z.object({ nicknames: z.array(shownNicknameSchema), nextCursor: z.string().nullable() })

/** The nickname is named too, so that none is taken off that the resident has chosen since. */
export const takeOffNicknameInput = z.object({
  resident: idSchema,
  nickname: z.string().min(1).max(200),
  reason: nicknameReasonSchema,
})
