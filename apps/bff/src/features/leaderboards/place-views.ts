import type { Leaderboard } from '@tanpuhui/contract'
import { type Place, type Store, shardOf } from '@tanpuhui/store'

const characters = new Intl.Segmenter('zh')

/** A name of which others see the first character only, nor how long it is, e.g. 林**. */
const masked = (name: string): string => `${characters.segment(name)[Symbol.iterator]().next().value?.segment ?? ''}**`

/** What others read of somebody. */
const shownName = ({ name, removedAt }: { name: string; removedAt: bigint | null }): string =>
  removedAt === null ? masked(name) : name

async function peopleOf({ prisma }: Pick<Store, 'prisma'>, places: readonly Place[]) {
  const ids = places.map(({ residentId }) => residentId)
  const rows = await prisma.resident.findMany({
    where: { shard: { in: [...new Set(ids.map(shardOf))] }, id: { in: ids } },
    select: { id: true, name: true, removedAt: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Places as the resident `own` sees them: of everybody else the first character of the name. */
export async function placeViews(
  store: Pick<Store, 'prisma'>,
  places: readonly Place[],
  own: bigint,
): Promise<Leaderboard['top']> {
  const people = await peopleOf(store, places)
  return places.map(({ rank, residentId, mg }) => {
    const person = people.get(residentId) ?? { name: '', removedAt: null }
    return { rank, mg, name: residentId === own ? person.name : shownName(person), mine: residentId === own }
  })
}
