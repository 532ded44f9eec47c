import { z } from 'zod'
import { REMOVED_NAME } from './account'
import { refusedAs } from './refused-as'
import { INVISIBLE, spacedOnce } from './seen-name'

/** The joiner is part of emoji; other invisible characters only serve to deceive. */
const JOINER = '\u200d'
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A name without what only makes it look different: width, case, spaces and signs. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '')

/**
 * A name that somebody gives themselves and others read, its white space folded: it can be seen, looks as it reads, and stands for nobody
 * else. For what is given only, not for what is kept. Refused as NAME_UNSEEN or NAME_RESERVED.
 */
export const givenNameSchema = z
  .string()
  .max(200)
  .overwrite(spacedOnce)
  .refine((name) => name === '' || (VISIBLE.test(name) && !INVISIBLE.test(name.replaceAll(JOINER, ''))), refusedAs('NAME_UNSEEN'))
  .refine((name) => foldedName(name) !== REMOVED_NAME, refusedAs('NAME_RESERVED'))
