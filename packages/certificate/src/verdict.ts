import type { Verification } from '@tanpuhui/contract'

/** By what the issuer says about the serial of a certificate that it signed: how it stands, that there is no record of it, or nothing, as yet or out of reach. */
const BY_RECORD = {
  valid: 'genuine',
  revoked: 'revoked',
  none: 'unrecorded',
  asking: 'asking',
  unknown: 'unchecked',
} as const

type Said = keyof typeof BY_RECORD
export type Verdict = 'keyless' | 'foreign' | 'tampered' | (typeof BY_RECORD)[Said]
export type Tone = 'good' | 'warn' | 'bad'

/** The one sentence in which the answers end; `found` is null where no key is known to check with. What is wrong comes before what is merely unknown. */
export function verdictOf<S extends Said>(
  found: Pick<Verification, 'signature' | 'issuer'> | null,
  said: S,
): 'keyless' | 'foreign' | 'tampered' | (typeof BY_RECORD)[S] {
  if (found === null) return 'keyless'
  if (found.issuer === 'unknown') return 'foreign'
  return found.signature === 'invalid' ? 'tampered' : BY_RECORD[said]
}

export const TONE: Record<Verdict, Tone> = {
  genuine: 'good',
  asking: 'good',
  unchecked: 'warn',
  unrecorded: 'warn',
  keyless: 'warn',
  revoked: 'bad',
  tampered: 'bad',
  foreign: 'bad',
}
