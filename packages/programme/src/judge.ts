import type { Programme } from './programme'
import type { JudgedAct, Refusal } from './rules/rule'

/** The first refusal of the programme's rules, or null when the act may be credited. */
export function judge(programme: Pick<Programme, 'rules'>, act: JudgedAct): Refusal | null {
  for (const rule of programme.rules) {
    const refusal = rule.judge(act)
    if (refusal) return refusal
  }
  return null
}
