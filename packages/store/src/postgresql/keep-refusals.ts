import type { PoolClient } from 'pg'
import type { RefusedAct } from '../acts'
import { shardOf } from '../shard'

const REFUSE = `
INSERT INTO refusal (shard, resident_id, partner_id, external_id, behaviour, occurred_at, refused_at, code, details)
SELECT * FROM unnest($1::int[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::text[], $9::text[])
ORDER BY 1, 2, 3, 4 ON CONFLICT DO NOTHING`

/** Keeps acts that were not counted, so that their residents can see why. The first refusal of an act is kept. */
export async function keepRefusals(client: PoolClient, refusals: readonly RefusedAct[]): Promise<void> {
  if (refusals.length === 0) return
  const of = <Name extends keyof RefusedAct>(name: Name) => refusals.map((refusal) => refusal[name])
  const values = [
    ...[
      refusals.map(({ residentId }) => shardOf(residentId)),
      of('residentId'),
      of('partnerId'),
      of('externalId'),
      of('behaviour'),
    ],
    ...[of('occurredAt'), of('refusedAt'), of('code'), of('details')],
  ]
  await client.query({ name: 'refuse', text: REFUSE, values })
}
