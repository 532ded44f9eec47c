import type { ReportedActivity, ReportedOutcome } from '@tanpuhui/partner-sdk'

/** What an acknowledged act or errand must answer for ever. */
export type Proof = Readonly<{ id: string; mg: number; points: number; more?: string }>

/** An act that was sent, by whom, and what acknowledged it first. */
export interface SentAct {
  partner: string
  act: ReportedActivity
  round: number
  proof?: Proof
  credits: number
}

/** A resident's redemption or check-in, likewise; `refused` when the programme has said no instead. */
export interface Errand {
  kind: 'order' | 'check-in'
  resident: string
  token: string
  input: object
  round: number
  proof?: Proof
  refused?: string | undefined
}

/** All that the clients know. The database must agree with it, whatever was killed. */
export interface Book {
  acts: Map<string, SentAct>
  /** Those that are acknowledged, by partner, for retries on purpose. */
  acknowledged: Map<string, SentAct[]>
  errands: Errand[]
  lost: string[]
  doubled: string[]
  /** Answers that no failure excuses. */
  wrong: string[]
  /** How often 503 or 429 was answered. */
  turnedAway: number
}

export const newBook = (): Book => ({
  acts: new Map(),
  acknowledged: new Map(),
  errands: [],
  lost: [],
  doubled: [],
  wrong: [],
  turnedAway: 0,
})

const same = (a: Proof, b: Proof) => a.id === b.id && a.mg === b.mg && a.points === b.points && a.more === b.more
export const actKey = (partner: string, id: string) => `${partner}/${id}`

/** Notes that an act is about to be sent; the same one again is the same entry. */
export function noteAct(book: Book, partner: string, act: ReportedActivity, round: number): SentAct {
  const key = actKey(partner, act.id)
  const known = book.acts.get(key)
  if (known) return known
  const sent: SentAct = { partner, act, round, credits: 0 }
  book.acts.set(key, sent)
  return sent
}

/** Compares an act's outcome with what was known when it was sent (`before`) and with what others were told meanwhile. */
export function noteOutcome(book: Book, sent: SentAct, before: Proof | undefined, outcome: ReportedOutcome): void {
  const name = actKey(sent.partner, sent.act.id)
  if (outcome.status === 'refused') {
    if (before) book.lost.push(`${name}: was acknowledged, is refused with ${outcome.reason?.code}`)
    else book.wrong.push(`${name}: refused with ${outcome.reason?.code}`)
    return
  }
  const proof: Proof = { id: outcome.record!, mg: outcome.mg, points: outcome.points }
  if (outcome.status === 'credited') sent.credits++
  if (before && outcome.status === 'credited') book.lost.push(`${name}: was record ${before.id}, is credited anew as ${proof.id}`)
  else if (sent.credits > 1) book.doubled.push(`${name}: credited ${sent.credits} times`)
  else if (sent.proof && !same(sent.proof, proof)) book.lost.push(`${name}: was ${told(sent.proof)}, is ${told(proof)}`)
  if (sent.proof) return
  sent.proof = proof
  const list = book.acknowledged.get(sent.partner)
  if (list) list.push(sent)
  else book.acknowledged.set(sent.partner, [sent])
}

/** Compares an errand's answer with its first. */
export function noteProof(book: Book, errand: Errand, proof: Proof): void {
  if (errand.proof && !same(errand.proof, proof))
    book.doubled.push(`${errand.kind} of ${errand.resident}: was ${told(errand.proof)}, is ${told(proof)}`)
  errand.proof ??= proof
  errand.refused = undefined
}

/** Notes a no. Only what had been granted when it was asked for may not be refused: points may come in between. */
export function noteRefusal(book: Book, errand: Errand, before: Proof | undefined, code: string): void {
  if (before) book.lost.push(`${errand.kind} of ${errand.resident}: was ${told(before)}, is refused with ${code}`)
  else if (!errand.proof) errand.refused = code
}

const told = ({ id, mg, points, more = '' }: Proof) => `${id} (${mg} mg, ${points} points) ${more}`.trim()
