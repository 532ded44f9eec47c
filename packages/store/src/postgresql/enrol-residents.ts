import type { PoolClient } from 'pg'
import type { NewResident } from '../acts'
import { partnerShard, shardOf } from '../shard'

const ENROL = `
WITH input AS (SELECT * FROM json_to_recordset($1::json) AS x(identity_shard int, provider text, subject text, resident_id bigint,
  resident_shard int, name text, at bigint)),
fresh AS (
  INSERT INTO resident_identity (shard, provider, subject, resident_id, created_at)
  SELECT identity_shard, provider, subject, resident_id, at FROM input ON CONFLICT DO NOTHING RETURNING resident_id)
INSERT INTO resident (shard, id, name, created_at)
SELECT resident_shard, resident_id, name, at FROM input JOIN fresh USING (resident_id)`

const KNOWN = `
SELECT i.resident_id AS id FROM json_to_recordset($1::json) AS x(n int, identity_shard int, provider text, subject text)
JOIN resident_identity i ON i.shard = x.identity_shard AND i.provider = x.provider AND i.subject = x.subject ORDER BY x.n`

const BIND = `
INSERT INTO binding (shard, partner_id, subject, resident_id, bound_at)
SELECT * FROM json_to_recordset($1::json) AS x(shard int, partner_id int, subject text, resident_id bigint, bound_at bigint)
ON CONFLICT DO NOTHING`

/** See Writes.enrolResidents. */
export async function enrolResidents(client: PoolClient, residents: NewResident[]): Promise<bigint[]> {
  const input = JSON.stringify(
    residents.map((r, n) => ({
      n,
      identity_shard: shardOf(`${r.provider}/${r.subject}`),
      provider: r.provider,
      subject: r.subject,
      resident_id: String(r.residentId),
      resident_shard: shardOf(r.residentId),
      name: r.name,
      at: r.at,
    })),
  )
  await client.query(ENROL, [input])
  const ids = (await client.query(KNOWN, [input])).rows.map(({ id }) => id as bigint)
  const bindings = residents.flatMap(({ binding, at }, i) =>
    binding
      ? [
          {
            shard: partnerShard(binding.partnerId, binding.subject),
            partner_id: binding.partnerId,
            subject: binding.subject,
            resident_id: String(ids[i]),
            bound_at: at,
          },
        ]
      : [],
  )
  if (bindings.length > 0) await client.query(BIND, [JSON.stringify(bindings)])
  return ids
}
