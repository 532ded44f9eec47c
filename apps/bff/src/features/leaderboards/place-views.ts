import type { Leaderboard } from '@tanpuhui/contract'
import { type Place, type Store, shardOf } from '@tanpuhui/store'

const characters = new Intl.Segmenter('zh')

/** A name of which others see the first character only, nor how long it is, e.g. 林**. */
const masked = (name: string): string => `${characters.segment(name)[Symbol.iterator]().next().value?.segment ?? ''}**`

async function namesOf({ prisma }: Pick<Store, 'prisma'>, places: readonly Place[]): Promise<Map<bigint, string>> {
  const ids = places.map(({ residentId }) => residentId)
  const rows = await prisma.resident.findMany({
    where: { shard: { in: [...new Set(ids.map(shardOf))] }, id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Places as the resident `own` sees them: of everybody else the first character of the name. */
export async function placeViews(
  store: Pick<Store, 'prisma'>,
  places: readonly Place[],
  own: bigint,
): Promise<Leaderboard['top']> {
  const names = await namesOf(store, places)
  return places.map(({ rank, residentId, mg }) => {
    const name = names.get(residentId) ?? ''
    return { rank, mg, name: residentId === own ? name : masked(name), mine: residentId === own }
  })
}
