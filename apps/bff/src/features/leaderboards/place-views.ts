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

/** What is read of some people, who are residents still: of whom `openTo` holds the whole name, where they have no nickname. */
async function namesOf(store: Pick<Store, 'prisma'>, ids: readonly bigint[], openTo: (id: bigint) => boolean) {
  const people = await peopleOf(store, ids)
  return new Map(
    ids.map((id): [bigint, string] => {
      const person = people.get(id)
      if (!person) return [id, masked('')]
      return [id, openTo(id) ? (person.nickname ?? person.name) : shownName(person)]
    }),
  )
}

/** What the resident `own` reads of some people: of others the nickname, or the first character of the name. */
export const shownNames = (store: Pick<Store, 'prisma'>, ids: readonly bigint[], own: bigint): Promise<Map<bigint, string>> =>
  namesOf(store, ids, (id) => id === own)

/** What friends read of each other: the nickname, or the name. */
export const friendNames = (store: Pick<Store, 'prisma'>, ids: readonly bigint[]): Promise<Map<bigint, string>> =>
  namesOf(store, ids, () => true)

/** Places as the resident `own` sees them: of others the nickname, or the first character of the name. Who is not listed by now is left out. */
export async function placeViews(
  store: Pick<Store, 'prisma'>,
  places: readonly Place[],
  own: bigint,
): Promise<Leaderboard['top']> {
  const ids = places.map(({ residentId }) => residentId)
  const [names, unlisted] = await Promise.all([shownNames(store, ids, own), unlistedAmong(store.prisma, ids)])
  return places
    .filter(({ residentId }) => !unlisted.has(residentId))
    .map(({ rank, residentId, mg }) => ({ rank, mg, name: names.get(residentId)!, mine: residentId === own }))
}
