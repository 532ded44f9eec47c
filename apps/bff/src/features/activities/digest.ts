import { createHash } from 'node:crypto'
import type { Activity } from '@tanpuhui/contract'
import { CATALOGUE } from '@tanpuhui/methodology'
import canonicalize from 'canonicalize'

/**
 * Tells whether two reports under one id are the same act: SHA-256 over the canonical JSON of what was said, with
 * instants and quantities in one spelling, so that `5` and `"5.0"` or two ways to write a moment make no difference.
 */
export function digestOf({ resident, behaviour, occurredAt, endedAt, district, data }: Activity): string {
  const known = CATALOGUE.get(behaviour)?.methods[0]?.data.safeParse(data)
  const said = {
    resident,
    behaviour,
    occurredAt,
    endedAt: endedAt ?? null,
    district,
    data: { ...data, ...(known?.success ? known.data : {}) },
  }
  return createHash('sha256').update(canonicalize(said)!).digest('base64url')
}
