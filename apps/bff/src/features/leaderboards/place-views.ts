import type { Leaderboard } from '@tanpuhui/contract'
import { type Place, type Store, shardOf, unlistedAmong } from '@tanpuhui/store'

const characters = new Intl.Segmenter('zh')

/** A name of which others see the first character only, nor how long it is, e.g. 林**. */
const masked = (name: string): string => `${characters.segment(name)[Symbol.iterator]().next().value?.segment ?? ''}**`

interface Person {
  name: string
  nickname: string | null
  removedAt: bigint | null
}

/** What others read of somebody. */
const shownName = ({ name, nickname, removedAt }: Person): string => (removedAt === null ? (nickname ?? masked(name)) : name)

async function peopleOf({ prisma }: Pick<Store, 'prisma'>, ids: readonly bigint[]): Promise<Map<bigint, Person>> {
  const rows = await prisma.resident.findMany({
    where: { shard: { in: [...new Set(ids.map(shardOf))] }, id: { in: [...ids] } },
    select: { id: true, name: true, nickname: true, removedAt: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Places as the resident `own` sees them: of others the nickname, or the first character of the name. Who is not listed by now is left out. */
export async function placeViews(
  store: Pick<Store, 'prisma'>,
  places: readonly Place[],
  own: bigint,
): Promise<Leaderboard['top']> {
  const ids = places.map(({ residentId }) => residentId)
  const [people, unlisted] = await Promise.all([peopleOf(store, ids), unlistedAmong(store.prisma, ids)])
  return places
    .filter(({ residentId }) => !unlisted.has(residentId))
    .map(({ rank, residentId, mg }) => {
      const mine = residentId === own
      const person = people.get(residentId)
      if (!person) return { rank, mg, name: masked(''), mine }
      return { rank, mg, name: mine ? (person.nickname ?? person.name) : shownName(person), mine }
    })
}
