/** Into how many shards every resident's rows are divided. Never changes once a programme runs. */
export const SHARDS = 64

/** The shard of an owner: FNV-1a of its text, modulo 64. Owners are resident ids, `partner/subject` pairs, token hashes… */
export function shardOf(owner: string | bigint): number {
  let hash = 0x811c9dc5
  for (const char of String(owner)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  return (hash >>> 0) % SHARDS
}

/** The shard of a row that is looked up by a partner's own id for something. */
export const partnerShard = (partnerId: number, id: string): number => shardOf(`${partnerId}/${id}`)

/** The shard of a volunteer activity's sign-ups. */
export const volunteeringShard = (activityId: number): number => shardOf(`volunteering/${activityId}`)

/** The shard of an offer's vouchers. */
export const offerShard = (offerId: number): number => shardOf(`offer/${offerId}`)
