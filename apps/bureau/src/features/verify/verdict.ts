import type { Checked } from './check-certificate'

export type Verdict = 'genuine' | 'unchecked' | 'unrecorded' | 'revoked' | 'tampered' | 'foreign' | 'keyless'
export type Tone = 'good' | 'warn' | 'bad'

/** The one sentence in which the four answers end. What is wrong comes before what is merely unknown. */
export function verdictOf({ verification, record, keysKnown }: Checked): Verdict {
  if (!keysKnown) return 'keyless'
  if (verification.issuer === 'unknown') return 'foreign'
  if (verification.signature === 'invalid') return 'tampered'
  if (verification.revocation === 'revoked') return 'revoked'
  if (verification.revocation === 'valid') return 'genuine'
  return record === 'none' ? 'unrecorded' : 'unchecked'
}

export const TONE: Record<Verdict, Tone> = {
  genuine: 'good',
  unchecked: 'warn',
  unrecorded: 'warn',
  keyless: 'warn',
  revoked: 'bad',
  tampered: 'bad',
  foreign: 'bad',
}
