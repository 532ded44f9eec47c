import type { Database } from 'better-sqlite3'
import type { NewResident } from '../acts'
import { partnerShard, shardOf } from '../shard'

/** See Writes.enrolResidents. */
export function enrolResidents(db: Database, residents: NewResident[]): bigint[] {
  const identify = db.prepare(
    'INSERT INTO resident_identity (shard, provider, subject, resident_id, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const known = db.prepare('SELECT resident_id AS id FROM resident_identity WHERE shard = ? AND provider = ? AND subject = ?')
  const create = db.prepare('INSERT INTO resident (shard, id, name, created_at) VALUES (?, ?, ?, ?)')
  const bind = db.prepare(
    'INSERT INTO binding (shard, partner_id, subject, resident_id, bound_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  return residents.map(({ residentId, name, provider, subject, binding, at }) => {
    const identityShard = shardOf(`${provider}/${subject}`)
    const isNew = identify.run(identityShard, provider, subject, residentId, at).changes === 1
    const id = isNew ? residentId : (known.get(identityShard, provider, subject) as { id: bigint }).id
    if (isNew) create.run(shardOf(id), id, name, at)
    if (binding) bind.run(partnerShard(binding.partnerId, binding.subject), binding.partnerId, binding.subject, id, at)
    return id
  })
}
