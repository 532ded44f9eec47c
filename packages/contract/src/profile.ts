import { z } from 'zod'
import { REMOVED_NAME } from './account'

const MOST_CHARACTERS = 12
/** The joiner is part of emoji; other invisible characters only serve to deceive. */
const JOINER = '\u200d'
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** 1–12 characters (code points) that can be seen. */
export const nicknameSchema = z
  .string()
  .max(200)
  .trim()
  .refine((name) => [...name].length <= MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`)
  .refine((name) => VISIBLE.test(name) && !INVISIBLE.test(name.replaceAll(JOINER, '')), 'must consist of visible characters')
  .refine((name) => name !== REMOVED_NAME, 'is taken')

/** A name without what only makes it look different: width, case, spaces and signs. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '')

/** Null: the first character of the name is shown again. */
export const setNicknameInput = z.object({ nickname: nicknameSchema.nullable() })
export const setListedInput = z.object({ listed: z.boolean() })

export const profileSchema = z.object({
  name: z.string(),
  nickname: z.string().nullable(),
  /** Whether others see the resident on leaderboards. */
  listed: z.boolean(),
})
export type Profile = z.infer<typeof profileSchema>
