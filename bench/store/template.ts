import { type Database, openStore } from '@tanpuhui/store'
import type { Ground } from '../ground/ground'
import type { Sizes } from '../options'
import { type ActSource, actSource, FIRST_RESIDENT } from './acts'
import { inFlight } from './in-flight'
import { makeTwins } from './twins'

const CHUNK = 2_000
/** In which partners' acts residents are known, as a programme has them. */
const PARTNERS = [2, 3, 4, 5]
const SEED = 7

/** Names that sign in and that partners know, counted from 0. */
export const subjectOf = (who: number): string => `sandbox-${String(who + 1).padStart(7, '0')}`

/** A database in its steady state, and the source that goes on where it stands. */
export interface Template {
  database: Database
  /** A source of the same acts from the first one on, each time it is asked for. */
  source(): ActSource
}

/** Makes residents, bound to every partner, and credits the acts that a database holds before any clock starts. */
export async function makeTemplate(ground: Ground, sizes: Sizes): Promise<Template> {
  const database = await ground.create('template')
  const source = () =>
    actSource({ seed: SEED, residents: sizes.residents, duplicates: 0.02, perDay: 60_000, newId: countedIds() })
  const store = await openStore(database, { now: Date.now })
  await enrol(store, sizes.residents)
  const acts = source()
  const chunks = Array.from({ length: sizes.held / CHUNK }, () => acts(CHUNK))
  await inFlight(chunks, 4, (chunk) => store.writes.creditActs(chunk, []))
  await store.close()
  if (database.dialect === 'postgresql') await makeTwins(database.url)
  await ground.settle(database)
  return { database, source }
}

/** Ids that grow, from the same one on. */
function countedIds(): () => bigint {
  let id = 1n << 50n
  return () => id++
}

async function enrol({ writes }: Awaited<ReturnType<typeof openStore>>, residents: number): Promise<void> {
  const at = Date.now()
  for (const partnerId of PARTNERS)
    for (let first = 0; first < residents; first += CHUNK)
      await writes.enrolResidents(
        Array.from({ length: Math.min(CHUNK, residents - first) }, (_, i) => {
          const subject = subjectOf(first + i)
          return {
            residentId: FIRST_RESIDENT + BigInt(first + i),
            name: `居民${first + i + 1}`,
            provider: 'sandbox',
            subject,
            binding: { partnerId, subject },
            at,
          }
        }),
      )
}
