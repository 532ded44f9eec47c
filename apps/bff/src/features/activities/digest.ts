import { hash } from 'node:crypto'
import type { Activity } from '@tanpuhui/contract'
import type { ActivityData } from '@tanpuhui/methodology'
import canonicalize from 'canonicalize'

/** Of the 43 characters of a SHA-256 in base64url: 132 bits, which no two acts under one id will share. */
const LENGTH = 22

/**
 * Tells whether two reports under one id are the same act: SHA-256 over the canonical JSON (RFC 8785) of what was said, with
 * instants and quantities in one spelling, so that `5` and `"5.0"` or two ways to write a moment make no difference.
 * `quantities` are `data` as their behaviour reads them, if it can.
 */
export function digestOf(activity: Activity, quantities: ActivityData | undefined): string {
  const { resident, behaviour, occurredAt, endedAt, district, data } = activity
  const said = [
    `{"behaviour":${JSON.stringify(behaviour)}`,
    `"data":${canonicalize({ ...data, ...quantities })}`,
    `"district":${JSON.stringify(district)}`,
    `"endedAt":${endedAt ?? null}`,
    `"occurredAt":${occurredAt}`,
    `"resident":${JSON.stringify(resident)}}`,
  ]
  return hash('sha256', said.join(), 'base64url').slice(0, LENGTH)
}
