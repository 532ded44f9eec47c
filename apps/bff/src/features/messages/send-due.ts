import { messageReaders, SHARDS } from '@tanpuhui/store'
import type { Services } from '../../services'
import { type Occasion, occasionsOf } from './occasions'

const AT_ONCE = 200
/** Local hours between which people are written to: from 9 to 21 o'clock. */
const [FIRST_HOUR, LAST_HOUR] = [9, 21]
const HOUR = 3_600_000

type Needs = Pick<Services, 'store' | 'programme' | 'now' | 'messages'>

/**
 * Tells residents who have agreed to it what there is to tell today; answers how many. Each is told once, also by several processes: the
 * message is claimed before it is sent, and given back when it could not be. Throws what kept it from being sent: the rest is for the next turn.
 */
export async function sendDueMessages(services: Needs, signal?: AbortSignal): Promise<number> {
  const { programme, now, messages } = services
  const hour = Math.floor((now() / HOUR + programme.utcOffsetMinutes / 60) % 24)
  if (hour < FIRST_HOUR || hour >= LAST_HOUR) return 0
  let sent = 0
  for (const occasion of occasionsOf(services)) {
    if (messages.templateOf(occasion.event) === null) continue
    for (let shard = 0; shard < SHARDS && !signal?.aborted; shard++) sent += await tellShard(services, occasion, shard, signal)
  }
  return sent
}

async function tellShard(services: Needs, occasion: Occasion, shard: number, signal?: AbortSignal): Promise<number> {
  const { store, messages } = services
  const { event, key } = occasion
  let sent = 0
  for (let after = 0n; !signal?.aborted; ) {
    const readers = await messageReaders(store.prisma, { shard, event, key, after, limit: AT_ONCE })
    if (readers.length === 0) break
    const about = await occasion.about(readers)
    const people = await store.prisma.residentIdentity.findMany({
      where: { residentId: { in: [...about.keys()] }, provider: messages.provider },
    })
    for (const { residentId, subject } of people) {
      if (signal?.aborted) break
      if (await tell(services, occasion, { residentId, subject, fields: about.get(residentId)! })) sent += 1
    }
    after = readers.at(-1)!
  }
  return sent
}

type Fields = Parameters<Services['messages']['send']>[0]['fields']

async function tell(
  { store: { writes }, messages, now }: Needs,
  { event, key, page }: Occasion,
  { residentId, subject, fields }: { residentId: bigint; subject: string; fields: Fields },
): Promise<boolean> {
  const claim = { residentId, event, key }
  if (!(await writes.claimMessage({ ...claim, at: now() }))) return false
  try {
    const outcome = await messages.send({ to: subject, event, page, fields })
    if (outcome === 'refused') await writes.dropMessageGrants(claim)
    return outcome === 'sent'
  } catch (error) {
    await writes.unclaimMessage(claim)
    throw error
  }
}
